import { type DragEvent, useState } from 'react'

/** Lets a file be dropped on an element: what the element takes, and whether a file hangs over it. */
export function useFileDrop(take: (file: File) => void) {
  const [over, setOver] = useState(false)
  const hang = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return {
    over,
    onto: {
      onDragEnter: hang,
      onDragOver: hang,
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file !== undefined) take(file)
      },
    },
  }
}
