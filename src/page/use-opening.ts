import { useCallback, useEffect, useRef, useState } from 'react'
import type { FileHost } from '../hosts/memory/index.ts'
import type { NamedBytes } from './first-file.ts'
import { type Opening, opened, refusal } from './opening.ts'

/** A file that is open; each opening has another number, though the file may be the same. */
export interface OpenWork {
  readonly host: FileHost
  readonly serial: number
}

/** Opens files, the first at once where there is one; of two that are opened together, the later stays. */
export function useOpening(first: (() => Promise<NamedBytes>) | null) {
  const [work, setWork] = useState<OpenWork | null>(null)
  const [opening, setOpening] = useState<Opening>({ step: first === null ? 'waiting' : 'opening' })
  const last = useRef<unknown>(null)

  const open = useCallback(async (file: () => Promise<NamedBytes>) => {
    last.current = file
    setOpening({ step: 'opening' })
    try {
      const host = await opened(await file())
      if (last.current !== file) return

      setWork((before) => ({ host, serial: (before?.serial ?? 0) + 1 }))
      setOpening({ step: 'waiting' })
    } catch (error) {
      if (last.current === file) setOpening({ step: 'refused', sentence: refusal(error) })
    }
  }, [])
  useEffect(() => {
    if (first !== null) void open(first)
  }, [first, open])

  return { work, opening, open }
}
