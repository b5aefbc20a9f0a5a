import { useRef } from 'react'

/** What the button takes. */
export interface FileButtonProps {
  readonly words: string
  readonly className: string
  readonly take: (file: File) => void
}

const kinds = '.xlsx,.xlsm,.xlsb,.xls,.ods'

/** A button that asks for a workbook of this computer. */
export function FileButton({ words, className, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)

  return (
    <>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) take(file)
          // The same file may be chosen again once it has changed.
          target.value = ''
        }}
      />
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  )
}
