/** Under which terms the data are published. */
export interface Licence {
  /** As the Open Definition knows it, which is what Data Package asks for. */
  readonly name: string
  readonly title: string
  readonly path: string
  /** As CKAN knows it. */
  readonly ckan: string
}

/** The Open Database License: whoever publishes a database made of these data keeps it open. */
export const openDatabaseLicence: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License (ODC-ODbL) 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  ckan: 'odc-odbl',
}

/** The licences that data may be published under: open ones, for data, that Data Package and CKAN both know. */
export const licences: readonly Licence[] = [
  openDatabaseLicence,
  {
    name: 'ODC-BY-1.0',
    title: 'Open Data Commons Attribution License 1.0',
    path: 'https://opendatacommons.org/licenses/by/1-0/',
    ckan: 'odc-by',
  },
  {
    name: 'ODC-PDDL-1.0',
    title: 'Open Data Commons Public Domain Dedication and License 1.0',
    path: 'https://opendatacommons.org/licenses/pddl/1-0/',
    ckan: 'odc-pddl',
  },
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    ckan: 'cc-by',
  },
  {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution Share-Alike 4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
    ckan: 'cc-by-sa',
  },
  {
    name: 'CC0-1.0',
    title: 'Creative Commons CC0 1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    ckan: 'cc-zero',
  },
]

/** The licence of a name, however its letters are written; null where it is none of these. */
export function licenceNamed(name: string): Licence | null {
  return licences.find((licence) => licence.name.toLowerCase() === name.toLowerCase()) ?? null
}
