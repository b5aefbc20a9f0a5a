import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

/** The looks of the pane. */
export type ThemeName = 'light' | 'dark' | 'contrast'

/** Naskh letters are small beside Latin ones of the same size: fonts that draw both well come first. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web', 'Noto Sans Arabic', 'Noto Sans', Tahoma, Arial, sans-serif"

/** Colours and letters of each look. */
export const themes: { readonly [Name in ThemeName]: Theme } = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}

const dark = '(prefers-color-scheme: dark)'
const contrast = '(forced-colors: active)'

/** The look that is asked for, else that of the system, also when it changes. */
export function useTheme(asked: ThemeName | undefined): ThemeName {
  const system = useSyncExternalStore(onSystemChange, systemTheme)

  return asked ?? system
}

function systemTheme(): ThemeName {
  if (matchMedia(contrast).matches) return 'contrast'

  return matchMedia(dark).matches ? 'dark' : 'light'
}

function onSystemChange(heard: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(contrast)]
  for (const query of queries) query.addEventListener('change', heard)

  return () => {
    for (const query of queries) query.removeEventListener('change', heard)
  }
}
