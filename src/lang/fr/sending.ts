import type { SendingWords } from '../sending-words.ts'

/** What the pane's page of export says in French. */
export const sending: SendingWords = {
  making: 'Préparation des lignes…',
  failed: (detail, say) =>
    `L'opération a échoué (${say.code(detail)}). Relancez le contrôle, puis réessayez\u00a0; rien n'a été publié.`,
  allGo: "Aucun projet n'est retenu.",
  noneGoes: "Aucun projet ne peut partir en l'état. Corrigez d'abord ce qui est indiqué ici.",
  unknownOwner: {
    member:
      "Le classeur n'indique pas le numéro de membre sur la plateforme. Inscrivez-le sur la page de garde, ou ici pour cette fois.",
    period: "Le classeur n'indique pas les années du programme. Inscrivez-les sur la page de garde.",
    contradicted: (given, written, say) =>
      `La page de garde indique ${say.code(written)} et non ${say.code(given)}. C'est elle qui fait foi désormais.`,
  },

  files: 'Enregistrer dans un fichier',
  filesHint: 'Sans réseau\u00a0: enregistrez les lignes et remettez le fichier à la personne qui les publie.',
  rowsFile: 'Lignes (JSON)',
  bookFile: 'Classeur (XLSX)',
  packageFile: 'Paquet de données (ZIP)',

  publishing: 'Publier sur la plateforme',
  owner: (memberId, period, say) => `Membre n°\u00a0${memberId}, période ${say.code(period)}`,
  address: 'Adresse de la plateforme',
  addressHint: 'Elle commence par https:// et reste en mémoire sur ce poste.',
  member: 'Numéro de membre',
  memberHint: 'Le numéro de la collectivité sur la plateforme.',
  takeMember: 'Utiliser ce numéro',
  token: "Jeton d'accès",
  tokenHint: "Gardé jusqu'à la fermeture du volet, et inscrit nulle part.",
  tokenHeld: 'Le jeton déjà donné est utilisé\u00a0; saisissez-en un autre pour le remplacer.',
  compare: 'Comparer avec ce qui est publié',
  comparing: 'Interrogation de la plateforme…',
  noAddress: "Ce n'est pas une adresse, par exemple https://platform.example.",
  openAddress: "L'adresse doit commencer par https://, sinon d'autres pourraient lire le jeton.",
  badMember: 'Le numéro de membre est un nombre entier, par exemple 152.',
  keepToken: 'Faire garder le jeton par ce navigateur pour la prochaine fois\u00a0; il vous le demandera',
  badToken: "Un jeton est un seul mot, sans espace. Collez-le tel qu'il vous a été remis.",

  sinceKept: (revision, day, say) => `Changements depuis votre dernier envoi (révision ${revision}, ${say.date(day)})`,
  changed: 'Ce qui a changé depuis le dernier envoi',
  changes: 'Ce qui changerait',
  showMore: (rows, say) => say.count(rows, { one: 'Afficher # ligne de plus', other: 'Afficher # lignes de plus' }),
  moved: (revision, day, by, say) =>
    `${say.quote(by)} a publié la révision ${revision} le ${say.date(day)}, et ce classeur n'en est pas parti. Ce qu'il y changerait est indiqué ci-dessus.`,
  withdrawn: (base) => `Ce classeur part de la révision ${base}, que la plateforme n'a pas.`,
  overwrite: 'Publier ce classeur par-dessus',
  vanishing: (vanishing, published, say) =>
    `${say.number(vanishing)} des ${say.number(published)} lignes publiées disparaîtraient.`,
  confirmVanishing: (vanishing, say) =>
    say.count(vanishing, {
      one: "J'ai vérifié la ligne qui disparaîtrait\u00a0: elle doit partir",
      other: "J'ai vérifié les # lignes qui disparaîtraient\u00a0: elles doivent partir",
    }),
  reason: "Pourquoi l'essentiel du programme disparaît",
  reasonHint: "Le motif est publié avec l'accusé.",
  publish: 'Publier',
  sending: (sent, of, say) => `${say.number(sent)} lignes envoyées sur ${say.number(of)}`,

  receipt: 'Accusé',
  counts: (rows, added, changed, removed, say) =>
    `${say.count(rows, { one: '# ligne', other: '# lignes' })}\u00a0: ajoutées ${say.number(added)}, modifiées ${say.number(changed)}, supprimées ${say.number(removed)}`,
  publishedBy: (by, say) => `Par ${say.quote(by)}`,
  content: (hash, say) => `Contenu ${say.code(hash)}`,
  keptInWorkbook: "L'accusé est conservé dans le classeur.",
  keptInCopy: "L'accusé est dans le classeur\u00a0: enregistrez la copie, sinon il disparaît avec cette page.",
  notKept: "Le programme est publié, mais son accusé n'a pas pu être inscrit dans le classeur.",
  keepAgain: "Conserver l'accusé dans le classeur",
  saveReceipt: "Enregistrer l'accusé dans un fichier",

  unreachable: (receiver, say) => `Pas de réponse de ${say.code(receiver)}. Vérifiez l'adresse et le réseau.`,
  overloaded: (receiver, say) => `${say.code(receiver)} ne peut pas répondre pour l'instant.`,
  askedToWait: (receiver, seconds, say) =>
    `${say.code(receiver)} demande d'attendre ${say.count(seconds, { one: '# seconde', other: '# secondes' })}.`,
  noReceiver: (receiver, status, say) =>
    `Ce qui répond à ${say.code(receiver)} ne reçoit pas de programmes (état ${status}). Vérifiez l'adresse.`,
  movedMeanwhile:
    "Quelqu'un d'autre a publié entre-temps. Rien de ce classeur n'a été publié\u00a0; refaites la comparaison.",
  outdated: 'Le programme a changé depuis la comparaison, et avec lui ce qui serait publié. Refaites la comparaison.',
  queuedCompare: "La comparaison se fera dès qu'il y aura une réponse, tant que ce volet reste ouvert.",
  queuedPush:
    "Ce que vous avez confirmé attend et partira dès qu'il y aura une réponse, tant que ce volet reste ouvert. Ce qui est saisi à partir de maintenant n'en fait pas partie.",
  unqueue: 'Ne plus attendre',

  history: "Publié jusqu'ici",
  noHistory: "Rien de ce programme n'est encore publié, d'après ce classeur.",
  revision: (revision, day, by, say) => `Révision ${revision}, ${say.date(day)}, par ${say.quote(by)}`,
}
