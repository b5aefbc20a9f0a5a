import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import { systemCode } from '../system-error.ts'
import type { Listening, Loopback } from '../world.ts'

const option = '--port'
const tries = 20

/** The port of a server where none is asked for. */
export const usualPort = 7236

type Answer = Parameters<Loopback['listen']>[1]

/** Listens at the port that was asked for, or at the first free one from the usual on. @throws Refusal */
export async function listenAt(
  port: number | undefined,
  answer: Answer,
  loopback: Loopback,
  language: Language,
): Promise<Listening> {
  if (port !== undefined) return listenOrRefuse(port, language, (one) => loopback.listen(one, answer))

  for (let next = usualPort; next < usualPort + tries; next += 1) {
    const listening = await loopback.listen(next, answer).catch(passOver)
    if (listening !== null) return listening
  }

  throw new Refusal(language.interface.command.noPort(option, language.say))
}

/** Listens at one port. @throws Refusal where it is taken or not allowed */
export async function listenOrRefuse(
  port: number,
  { say, interface: { command } }: Language,
  listen: (port: number) => Promise<Listening>,
): Promise<Listening> {
  try {
    return await listen(port)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EADDRINUSE') throw new Refusal(command.portBusy(option, port, say), { cause: error })
    if (code === 'EACCES') throw new Refusal(command.portDenied(option, port, say), { cause: error })

    throw error
  }
}

function passOver(error: unknown): null {
  if (systemCode(error) === 'EADDRINUSE' || systemCode(error) === 'EACCES') return null

  throw error
}
