const key = 'infitah.receiver'

/** The address that was used last in this browser; nothing where there is none. */
export function keptReceiver(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps an address; what lets a person in there is never kept. */
export function keepReceiver(address: string): void {
  try {
    localStorage.setItem(key, address)
  } catch {
    // Some browsers keep nothing: then it is typed anew.
  }
}
