/** What a program is given beside its name. Secrets go to its standard input alone: its arguments are seen by everybody on the machine. */
export interface Given {
  readonly args: readonly string[]
  readonly input: string
}

/** The program by which an operating system lets its own store of secrets be used. */
export interface TokenKeeper {
  readonly program: string
  keep(receiver: string, token: string): Given
  /** Prints the token, or nothing. */
  read(receiver: string): Given
  forget(receiver: string): Given
}

const service = 'infitah'

/** The Secret Service of the desktop, as GNOME's and KDE's wallets offer it. */
const secretTool: TokenKeeper = {
  program: 'secret-tool',
  keep: (receiver, token) => ({
    args: ['store', `--label=Infitah ${receiver}`, ...attributes(receiver)],
    input: token,
  }),
  read: (receiver) => ({ args: ['lookup', ...attributes(receiver)], input: '' }),
  forget: (receiver) => ({ args: ['clear', ...attributes(receiver)], input: '' }),
}

function attributes(receiver: string): readonly string[] {
  return ['service', service, 'receiver', receiver]
}

/** The keychain of macOS; what is kept is typed to its prompt, in hexadecimal, so that no sign of it means anything there. */
const security: TokenKeeper = {
  program: 'security',
  keep: (receiver, token) => ({
    args: ['-i'],
    input: `add-generic-password -U -s ${service} -a "${receiver}" -X ${Buffer.from(token).toString('hex')}\n`,
  }),
  read: (receiver) => ({ args: ['find-generic-password', '-s', service, '-a', receiver, '-w'], input: '' }),
  forget: (receiver) => ({ args: ['delete-generic-password', '-s', service, '-a', receiver], input: '' }),
}

/** The credential locker of Windows. All that is asked of the script comes by its standard input. */
const powershell: TokenKeeper = {
  program: 'powershell.exe',
  keep: (receiver, token) => script('keep', receiver, token),
  read: (receiver) => script('read', receiver),
  forget: (receiver) => script('forget', receiver),
}

const vault = `
$act = [Console]::In.ReadLine(); $receiver = [Console]::In.ReadLine(); $token = [Console]::In.ReadLine()
[void][Windows.Security.Credentials.PasswordVault, Windows.Security.Credentials, ContentType = WindowsRuntime]
$vault = New-Object Windows.Security.Credentials.PasswordVault
if ($act -eq 'keep') { $vault.Add((New-Object Windows.Security.Credentials.PasswordCredential('${service}', $receiver, $token))); exit }
try { $kept = $vault.Retrieve('${service}', $receiver) } catch { exit }
if ($act -eq 'read') { $kept.RetrievePassword(); [Console]::Out.Write($kept.Password) } else { $vault.Remove($kept) }
`

function script(act: string, receiver: string, token = ''): Given {
  return {
    args: ['-NoProfile', '-NonInteractive', '-Command', vault.trim().replaceAll('\n', '; ')],
    input: `${act}\n${receiver}\n${token}\n`,
  }
}

/** The keeper of an operating system, as Node names it. */
export function keeperOf(platform: string): TokenKeeper {
  if (platform === 'darwin') return security

  return platform === 'win32' ? powershell : secretTool
}
