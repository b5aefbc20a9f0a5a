import type { PushWords } from '../push-words.ts'

/** What pushing a plan says in French. */
export const push: PushWords = {
  heading: (path, receiver, memberId, period, say) =>
    `${say.code(path)} vers ${say.code(receiver)}\u00a0: membre ${memberId}, ${say.code(period)}`,
  going: (projects, rows, say) =>
    `Sans erreur\u00a0: ${say.count(projects, { one: '# projet', other: '# projets' })}, ${say.count(rows, { one: '# ligne', other: '# lignes' })}`,
  heldBackHeading: 'Retenus',
  held: {
    errors: (project, rules, say) =>
      `${say.code(project)}\u00a0: erreurs à corriger, ${rules.map(say.code).join(', ')}`,
    withheld: (project, say) => `${say.code(project)}\u00a0: non publié, par décision du comité`,
    incomplete: (project, say) => `${say.code(project)}\u00a0: une donnée à publier n'est pas connue`,
  },
  undecided: (warnings, say) =>
    say.count(warnings, {
      one: "# avertissement sans décision du comité figure dans l'accusé.",
      other: "# avertissements sans décision du comité figurent dans l'accusé.",
    }),
  settings: (settings, say) =>
    say.count(settings, {
      one: "# réglage de gravité figure dans l'accusé\u00a0; les erreurs retiennent quand même.",
      other: "# réglages de gravité figurent dans l'accusé\u00a0; les erreurs retiennent quand même.",
    }),
  since: (revision) => `Changements depuis la révision ${revision}`,
  firstPush: "Rien de ce programme n'est encore publié",
  sincePublished: (path, revision, day, by, receiver, say) =>
    `Ce qui a changé dans ${say.code(path)} depuis la révision ${revision}, publiée le ${say.date(day)} par ${say.quote(by)} sur ${say.code(receiver)}`,
  rowAdded: (row) => `ajout\u00a0: ${row}`,
  rowRemoved: (row) => `retrait\u00a0: ${row}`,
  neverPushed: (path, say) =>
    `ce classeur ne conserve aucun envoi, il n'y a donc rien à quoi le comparer\u00a0; interroger le destinataire avec ${say.code('--to')}, ou nommer deux classeurs\u00a0: ${say.code(path)}`,
  rowsNotKept: (path, revision, receiver, say) =>
    `le classeur conserve l'accusé de la révision ${revision}, mais pas ses lignes\u00a0; interroger le destinataire, ${say.code(`--to ${receiver}`)}\u00a0: ${say.code(path)}`,
  nothingThere: (receiver, say) => `rien de ce programme n'est publié sur ${say.code(receiver)}`,
  oneWorkbook: (option, say) =>
    `${say.code(option)} compare un seul classeur à ce qui est publié\u00a0; n'en nommer qu'un, ou retirer l'option`,
  added: (rows, say) => say.count(rows, { one: '# ligne ajoutée', other: '# lignes ajoutées' }),
  changed: (rows, say) => say.count(rows, { one: '# ligne modifiée', other: '# lignes modifiées' }),
  removed: (rows, say) => say.count(rows, { one: '# ligne retirée', other: '# lignes retirées' }),
  tables: {
    plan: 'programme',
    projects: 'projet',
    activities: 'activité',
    financing: 'financement',
    indicators: 'indicateur',
    indicator_values: 'taux réalisé',
    partners: 'partenaire',
    decisions: 'décision',
  },
  row: (table, name, say) => `${table} ${say.code(name)}`,
  value: (column, was, now, say) => `${column}\u00a0: ${say.code(was)} → ${say.code(now)}`,
  empty: 'vide',
  more: (rows, say) => say.count(rows, { one: 'et # autre', other: 'et # autres' }),
  totals: 'Totaux',
  from: (name, was, now) => `${name}\u00a0: ${was} → ${now}`,
  dryRun: "Rien n'a été envoyé.",
  unchanged: (revision, day, say) =>
    `Le même contenu est publié (révision ${revision}) depuis le ${say.date(day)}\u00a0: rien n'a été envoyé.`,
  published: (revision, day, say) => `Publié le ${say.date(day)}\u00a0: révision ${revision}.`,
  found: (revision, day, say) =>
    `Un envoi antérieur se trouve publié\u00a0: révision ${revision}, le ${say.date(day)}.`,
  kept: (path, say) => `L'accusé est conservé dans ${say.code(path)}`,
  journal: {
    sheet: 'Journal des envois',
    headings: [
      'Heure',
      'Par',
      'Destinataire',
      'Période',
      'Révision',
      'Lignes',
      'Ajoutées',
      'Modifiées',
      'Retirées',
      'Projets retenus',
      'Empreinte du contenu',
      'Pour les programmes',
    ],
    rowsOf: (revision, part, parts) => `Lignes de la révision ${revision}, partie ${part} sur ${parts}`,
  },

  askToken: (receiver, say) => `Jeton pour ${say.code(receiver)}\u00a0: `,
  noToken: (variable, say) =>
    `aucun jeton\u00a0: le mettre dans la variable d'environnement ${say.code(variable)}, ou taper la commande dans un terminal, qui le demande`,
  badToken: (variable, say) =>
    `le contenu de ${say.code(variable)} n'est pas un jeton\u00a0: un jeton est un seul mot, sans espace`,
  badVariable: (option, value, say) =>
    `${say.quote(value)} n'est pas un nom de variable d'environnement pour ${say.code(option)}, comme ${say.code('INFITAH_TOKEN')}`,
  badReceiver: (option, value, say) =>
    `${say.quote(value)} n'est pas une adresse pour ${say.code(option)}, comme ${say.code('https://plateforme.exemple')}`,
  openReceiver: (option, value, say) =>
    `${say.code(option)} prend une adresse qui commence par ${say.code('https://')}\u00a0: par ${say.code(value)}, d'autres pourraient lire le jeton`,
  nothingClean: (path, say) =>
    `aucun projet n'est sans erreur, rien ne peut être publié\u00a0; ${say.code('infitah check')} montre ce qui est à corriger\u00a0: ${say.code(path)}`,
  nothingToResume: (path, say) => `aucun envoi de ce classeur n'a été interrompu\u00a0: ${say.code(path)}`,
  resumeElsewhere: (receiver, say) => `l'envoi interrompu allait vers ${say.code(receiver)}`,
  notKept: (path, revision, say) =>
    `la révision ${revision} est publiée, mais son accusé n'a pas pu être écrit\u00a0; fermer le classeur et relancer la commande\u00a0: ${say.code(path)}`,

  unreachable: (receiver, say) =>
    `pas de réponse de ${say.code(receiver)}\u00a0; vérifier l'adresse et le réseau, puis relancer la commande\u00a0: elle reprend où elle en était`,
  overloaded: (receiver, say) =>
    `${say.code(receiver)} ne peut pas répondre maintenant\u00a0; relancer la commande plus tard\u00a0: elle reprend où elle en était`,
  askedToWait: (receiver, seconds, say) =>
    `${say.code(receiver)} demande d'attendre ${say.count(seconds, { one: '# seconde', other: '# secondes' })}\u00a0; relancer la commande ensuite\u00a0: elle reprend où elle en était`,
  noReceiver: (receiver, status, say) =>
    `ce qui répond à ${say.code(receiver)} ne reçoit pas de programmes (statut ${status})\u00a0; vérifier l'adresse`,
  tokenRefused: (receiver, say) =>
    `${say.code(receiver)} ne connaît pas ce jeton\u00a0; en demander un autre à ses responsables`,
  notYourMember: (memberId) => `ce jeton n'est pas celui du membre ${memberId}`,
  moved: (revision, day, by, say) =>
    `${say.quote(by)} a publié le ${say.date(day)} la révision ${revision}, que ce classeur ne suit pas\u00a0; voir les différences ci-dessus, puis ajouter ${say.code(`--on ${revision}`)} pour publier ce classeur par-dessus`,
  withdrawn: (base, say) =>
    `ce classeur suit la révision ${base}, que le destinataire n'a pas\u00a0; ajouter ${say.code('--on 0')} pour le publier à nouveau`,
  confirm: (vanishing, published, say) =>
    `${vanishing} lignes publiées sur ${published} disparaîtraient\u00a0; les voir ci-dessus, et ajouter ${say.code(`--confirm ${vanishing}`)} si c'est voulu`,
  explain: (vanishing, published, say) =>
    `${vanishing} lignes publiées sur ${published} disparaîtraient\u00a0; ajouter ${say.code(`--confirm ${vanishing}`)} et le motif, ${say.code('--reason "…"')}, si c'est voulu`,
  rowRefused: (table, key, field, say) =>
    `le destinataire refuse une ligne\u00a0: table ${say.code(table)}, clé ${say.code(key)}, champ ${say.code(field)}\u00a0; rien n'a été publié`,
  refused: (code, title, say) => `le destinataire refuse\u00a0: ${say.code(title)} (${say.code(code)})`,

  receiver: {
    serving: () => 'Le récepteur répond à\u00a0:',
    newToken: (memberId) => `Jeton du membre ${memberId}\u00a0:`,
    tokenOnce: 'Il ne sera plus affiché\u00a0: seule son empreinte est conservée.',
    revoked: (memberId, tokens, say) =>
      `${say.count(tokens, { one: '# jeton retiré', other: '# jetons retirés' })} au membre ${memberId}.`,
    noFile: 'le récepteur ne prend pas de classeur',
    onlyReceiver: (option, say) => `${say.code(option)} ne va qu'avec ${say.code('--receiver')}`,
    unopened: {
      locked: (place, say) =>
        `un autre programme a ouvert le dossier du récepteur\u00a0; l'arrêter d'abord, ou employer PostgreSQL, que plusieurs peuvent partager\u00a0: ${say.code(place)}`,
      'not-installed': (_, say) =>
        `la base de données embarquée n'est pas installée\u00a0; lancer ${say.code('npm install @electric-sql/pglite')}, ou indiquer un serveur PostgreSQL dans ${say.code('DATABASE_URL')}`,
      unreachable: (place, say) => `la base de données ne répond pas\u00a0: ${say.code(place)}`,
      newer: (place, say) =>
        `la base de données a été faite par une version plus récente d'Infitah\u00a0: ${say.code(place)}`,
      folder: (place, say) => `le dossier du récepteur ne peut pas être écrit\u00a0: ${say.code(place)}`,
    },
  },
}
