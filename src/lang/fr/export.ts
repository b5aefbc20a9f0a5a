import type { ExportWords } from '../export-words.ts'

/** What exporting clean rows says in French. */
export const exporting: ExportWords = {
  about:
    "les lignes en règle d'un programme, en fichiers pour les plateformes\u00a0; ce qui est retenu est nommé avec sa raison",
  options: {
    target: 'quels fichiers\u00a0: remacto, datapackage, ckan, ogp, ou un fichier de correspondance',
    out: "écrire les fichiers dans ce dossier\u00a0; un nom qui finit comme l'un d'eux n'écrit que celui-là",
    member: 'numéro de la collectivité sur la plateforme, si le classeur ne le dit pas',
    period: 'première et dernière année du programme, si le classeur ne les dit pas',
    bom: 'commencer les fichiers CSV par la marque à laquelle Excel reconnaît leur alphabet',
    licence: "licence sous laquelle les données sont publiées, ODbL-1.0 si aucune n'est nommée (Data Package et CKAN)",
    to: 'adresse du portail CKAN où les données sont publiées',
    tokenEnv: "variable d'environnement qui contient le jeton du portail",
    tokenHeader: 'en-tête qui porte le jeton, si le portail en a un autre',
    organisation: 'organisation du portail à laquelle appartiennent les données',
    datastore: 'mettre aussi les lignes dans le DataStore du portail',
  },
  heading: (file, member, period, say) =>
    `Export de ${say.code(file)}, membre ${say.code(String(member))}, période ${say.code(period)}`,
  going: (going, of, say) =>
    say.count(going, {
      one: `# projet sur ${say.number(of)} est transmis`,
      many: `# projets sur ${say.number(of)} sont transmis`,
      other: `# projets sur ${say.number(of)} sont transmis`,
    }),
  cost: (cost, say) => `coût\u00a0: ${say.money(cost)}`,
  heldBack: 'Projets retenus',
  reasons: {
    errors: "à corriger d'abord",
    withheld: 'non publié, par décision du comité',
    incomplete: "une donnée indispensable n'est pas connue",
  },
  missing: (columns, say) => `Inconnu\u00a0: ${say.list(columns.map(say.code))}`,
  wholePlan: 'Le classeur entier',
  undecided: "Constats que le comité n'a pas tranchés\u00a0; ils n'empêchent pas la transmission",
  settings: 'Réglages sans effet ici\u00a0: aucun réglage ne laisse passer une erreur',
  written: (path, say) => `Écrit\u00a0: ${say.code(path)}`,
  receipt: (file, say) =>
    `${say.code(file)} nomme ce qui est retenu et pourquoi\u00a0: il est destiné à la collectivité, pas à la plateforme.`,
  notWritten: (option, say) => `Rien n'a été écrit\u00a0: ${say.code(option)} dit où écrire.`,

  nothingGoes: (path, say) =>
    `aucun projet de ${say.code(path)} ne peut être transmis en l'état, rien n'a donc été écrit\u00a0; corriger les erreurs énumérées.`,
  ownerMissing: {
    member: (option, say) =>
      `le classeur ne dit pas le numéro de membre\u00a0; l'écrire dans la fiche du programme ou donner ${say.code(option)}.`,
    period: (option, say) =>
      `le classeur ne dit pas les années du programme\u00a0; les écrire dans la fiche du programme ou donner ${say.code(option)}.`,
  },
  ownerContradicted: {
    member: (option, given, written, say) =>
      `${say.code(option)} dit ${say.code(given)}, la fiche du programme dit ${say.code(written)}\u00a0; corriger l'un des deux.`,
    period: (option, given, written, say) =>
      `${say.code(option)} dit ${say.code(given)}, la fiche du programme dit ${say.code(written)}\u00a0; corriger l'un des deux.`,
  },
  badTarget: (option, value, known, say) =>
    `${say.code(option)} accepte ${say.list(known.map(say.code))} ou un fichier de correspondance en ${say.code('.json')}, et non ${say.code(value)}`,
  badLicence: (option, value, known, say) =>
    `${say.code(option)} prend ${say.list(known.map(say.code))}, et non ${say.code(value)}`,
  badMapping: (path, where, value, say) =>
    `le fichier de correspondance ${say.code(path)} dit à ${say.code(where)} ce qui ne peut être suivi\u00a0: ${say.code(value)}`,
  mappingLacks: (path, where, say) =>
    `il manque ${say.code(where)} dans le fichier de correspondance ${say.code(path)}`,
  mappingNotJson: (path, say) => `le fichier de correspondance n'est pas en JSON\u00a0: ${say.code(path)}`,
  folderTaken: (path, say) =>
    `ce dossier contient autre chose qu'un export précédent\u00a0; en nommer un nouveau\u00a0: ${say.code(path)}`,
  oneFile: (path, endings, say) =>
    `ces fichiers ne vont pas sous le nom ${say.code(path)}\u00a0; nommer un dossier, ou un fichier qui finit par ${say.list(endings.map(say.code))}`,
  onlyFor: (option, target, say) => `${say.code(option)} ne va qu'avec ${say.code(`--target ${target}`)}`,
  badAddress: (option, value, say) =>
    `${say.code(option)} accepte une adresse qui commence par ${say.code('https://')}, et non ${say.code(value)}`,
  noToken: (variable, say) =>
    `la variable d'environnement ${say.code(variable)} ne contient pas de jeton pour le portail`,
  published: (address, say) => `Publié\u00a0: ${say.code(address)}`,
  unchanged: (address, say) => `Ces lignes sont déjà publiées, rien n'a été envoyé\u00a0: ${say.code(address)}`,
  ckan: {
    unreachable: (address, say) => `le portail ne répond pas\u00a0: ${say.code(address)}`,
    denied: (address, detail, say) =>
      `le portail ${say.code(address)} n'accepte pas le jeton, ou celui-ci n'a pas droit à cette organisation\u00a0: ${say.code(detail)}`,
    page: (address, status, say) =>
      `${say.code(address)} a répondu par une page (${say.code(String(status))}) et non comme CKAN\u00a0: un pare-feu s'interpose, ou l'adresse est celle d'un autre site`,
    refused: (address, action, detail, say) =>
      `le portail ${say.code(address)} a refusé ${say.code(action)}\u00a0: ${say.code(detail)}`,
    tooLarge: (file, most, say) =>
      `${say.code(file)} dépasse les ${say.code(most)} que le portail accepte\u00a0; rien n'a été publié`,
    old: (address, version, say) =>
      `${say.code(address)} est en CKAN ${say.code(version)}\u00a0; il faut la version 2.9 ou une plus récente`,
  },
}
