import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import { systemCode } from '../system-error.ts'
import type { Listening, Loopback } from '../world.ts'

const option = '--port'
const usual = 7236
const tries = 20

type Answer = Parameters<Loopback['listen']>[1]

/** Listens at the port that was asked for, or at the first free one from the usual on. @throws Refusal */
export async function listenAt(
  port: number | undefined,
  answer: Answer,
  loopback: Loopback,
  language: Language,
): Promise<Listening> {
  if (port !== undefined) return listenOrRefuse(port, answer, loopback, language)

  for (let next = usual; next < usual + tries; next += 1) {
    const listening = await loopback.listen(next, answer).catch(passOver)
    if (listening !== null) return listening
  }

  throw new Refusal(language.interface.command.noPort(option, language.say))
}

async function listenOrRefuse(
  port: number,
  answer: Answer,
  loopback: Loopback,
  { say, interface: { command } }: Language,
): Promise<Listening> {
  try {
    return await loopback.listen(port, answer)
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
