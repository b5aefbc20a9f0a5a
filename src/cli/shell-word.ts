/** A file's name as it is typed after a command: quoted where it has a space or a sign of the shell, and never like an option. */
export function shellWord(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path

  return /^[\p{L}\p{M}\p{N}_./\\:@%+=,-]+$/u.test(named) ? named : `"${named}"`
}
