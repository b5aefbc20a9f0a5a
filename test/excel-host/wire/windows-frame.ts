import type { Program } from '../program.ts'
import type { Session } from '../session.ts'
import { answerTo, dispatchIds, waitsForCell } from './dispatch.ts'
import { requirementMatrix } from './requirements.ts'

/** An array as Windows hands it to a page. */
interface SafeArray {
  toArray(): readonly unknown[]
  dimensions(): number
}

type Heard = (dispatchId: number, payload: unknown) => void
type Replied = (answer: SafeArray | number) => void

/** What Excel on Windows puts into the add-in's window as `external`. */
export interface WindowsFrame {
  GetHostInfo(): string
  GetContext(): Readonly<Record<string, () => unknown>>
  Execute(dispatchId: number, given: readonly unknown[], replied: Replied): void
  RegisterEvent(dispatchId: number, target: string, heard: Heard, replied: Replied): void
  UnregisterEvent(dispatchId: number, target: string, replied: Replied): void
}

/** The colours of Office as it comes, written as Windows does. */
const theme = {
  primaryFontColor: 'FF262626',
  primaryBackgroundColor: 'FFE6E6E6',
  secondaryFontColor: 'FF262626',
  secondaryBackgroundColor: 'FFFFFFFF',
}

const noLimit = Number.POSITIVE_INFINITY

/** Plays Excel on Windows around the add-in. */
export function windowsFrame(program: Program): WindowsFrame {
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$ar-MA$infitah-test$$disableLogging$0',
    GetContext: () => contextOf(program),
    Execute(dispatchId, given, replied) {
      const wire = plain(given)
      const run = () => {
        const { Error: error, Data } = answerTo(dispatchId, wire, program.batches, program.mostBytes ?? noLimit)
        setTimeout(() => replied(safe(Data === undefined ? [error] : [error, safe(Data)])), 0)
      }
      if (waitsForCell(wire)) program.whenNobodyTypes(run)
      else run()
    },
    RegisterEvent(dispatchId, _target, heard, replied) {
      if (dispatchId === dispatchIds.richApiMessage)
        program.session.events.deliver = (entries) =>
          setTimeout(() => heard(dispatchId, safe(entries.map((entry) => safe(entry)))), 0)
      setTimeout(() => replied(0), 0)
    },
    UnregisterEvent(_dispatchId, _target, replied) {
      setTimeout(() => replied(0), 0)
    },
  }
}

function safe(array: readonly unknown[]): SafeArray {
  return { toArray: () => array, dimensions: () => 1 }
}

function plain(given: readonly unknown[]): readonly unknown[] {
  const [first] = given

  return given.length === 1 && Array.isArray(first) ? first : given
}

function settingsOf({ state }: Session) {
  return {
    Read(keys: string[], values: string[]) {
      keys.push(...state.settings.map(([key]) => key))
      values.push(...state.settings.map(([, json]) => json))
    },
    Write(keys: readonly string[], values: readonly string[]) {
      state.settings = keys.map((key, index) => [key, values[index] ?? ''] as const)
    },
  }
}

function contextOf({ api, session }: Program): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'infitah-test',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 1025,
    GetAppDataLocale: () => 1025,
    GetDocUrl: () => 'C:\\plan.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'infitah-test',
    GetInstanceId: () => 'infitah-test',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementMatrix(api, 'windows'),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.99999.10000',
    GetDialogRequirementMatrix: () => '',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settingsOf(session),
  }
}
