export * from './file-host.ts'
export * from './opened-file.ts'
