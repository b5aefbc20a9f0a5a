type Keeping = new (data: { readonly id: string; readonly password: string; readonly name: string }) => Credential

/** Whether the browser has a store of its own in which a page may ask it to keep a token: one from disk or inside another may not. */
export function hasStore(): boolean {
  return keeping() !== null
}

/** Asks the browser to keep a token under a receiver's address: it asks the person itself, and may do so as it likes. */
export async function offerToStore(receiver: string, token: string): Promise<void> {
  const Kept = keeping()
  if (Kept === null) return

  try {
    await navigator.credentials.store(new Kept({ id: receiver, password: token, name: receiver }))
  } catch {
    // A frame or a policy forbids it: then the token is asked for again, as without it.
  }
}

function keeping(): Keeping | null {
  const found: unknown = Reflect.get(globalThis, 'PasswordCredential')
  const mayAsk = isSecureContext && location.protocol !== 'file:' && window.top === window

  return mayAsk && typeof found === 'function' ? (found as Keeping) : null
}
