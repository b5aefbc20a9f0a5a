import type { CommandWords } from '../interface.ts'
import { form } from './form.ts'

/** What the command line says in French. */
export const command: CommandWords = {
  about:
    "Infitah\u00a0: contrôle du programme d'ouverture d'une collectivité territoriale dans le classeur où elle le tient.",
  usage: 'Utilisation\u00a0:',
  commandsHeading: 'Commandes\u00a0:',
  optionsHeading: 'Options\u00a0:',
  commands: {
    check: 'contrôler un ou plusieurs classeurs et présenter les constats',
    totals: 'totaux des crédits par projet, par axe et par année',
    progress: "taux d'avancement par activité, par projet, par axe et par année",
    consolidate: 'consolider les programmes de plusieurs collectivités\u00a0: totaux, avancement, constats',
    rules: "liste des règles de contrôle, ou explication d'une règle",
    diff: "ce qui a changé entre deux classeurs, ou depuis la publication de l'un, dans les mots du programme",
    annotate: 'une copie du classeur où chaque constat est en commentaire sur sa cellule, avec une liste de liens',
    minutes: 'le procès-verbal du comité de suivi\u00a0: constats, décisions, points à suivre',
    merge: "réunir les copies des services dans le classeur d'origine, en montrant où elles diffèrent",
    decide: "consigner les décisions du comité dans le classeur, ou présenter ce qu'il lui reste à trancher",
    adopt: 'retenir dans le classeur le programme que le conseil a adopté, auquel les modifications seront comparées',
    fix: 'appliquer les corrections proposées, sans toucher au reste du classeur',
    new: 'créer un classeur vide du programme, prêt à remplir',
    push: "publier sur la plateforme les lignes sans erreur d'un programme, une seule fois",
    serve: 'ouvrir le classeur et son contrôle dans le navigateur de cette machine, sans Excel',
  },
  options: {
    format: 'forme du résultat',
    lang: "langue du résultat et des messages\u00a0; l'arabe, sauf si le système est en français ou en anglais",
    out: 'écrire le résultat dans ce fichier',
    failOn: 'gravité à partir de laquelle le code de sortie est 1',
    asOf: "date du rapport\u00a0; aujourd'hui si elle n'est pas donnée",
    config: 'réglages dans un fichier JSON\u00a0: gravités, forme des codes, échelle des taux, codes des axes',
    jobs: 'nombre de classeurs contrôlés en même temps',
    baseline: "classeur du programme tel que le conseil l'a adopté\u00a0; à défaut, ce que le classeur en retient",
    meeting: 'date de la séance du comité',
    asOfMeeting: "date du rapport\u00a0; celle de la séance si elle n'est pas donnée",
    since: "le classeur tel qu'il était à la séance précédente, pour dire ce qui a changé depuis",
    keepBase: "garder la valeur d'origine là où les copies diffèrent",
    rule: 'appliquer aussi les corrections de cette règle, même celles qui demandent un accord\u00a0; son code, option répétable',
    dryRun: 'montrer les corrections cellule par cellule, sans rien écrire',
    newFile: 'écrire le classeur corrigé dans ce nouveau fichier',
    inPlace: "écrire le classeur corrigé à la place de l'original, gardé dans un fichier .bak",
    port: "port de la page\u00a0; le premier port libre s'il n'est pas donné",
    attended: "n'ouvrir la page que si une personne est devant le terminal",
    to: 'adresse du récepteur',
    askReceiver:
      'adresse du destinataire à qui demander ce qui est publié\u00a0; sinon ce que le classeur conserve de son dernier envoi',
    tokenEnv: "variable d'environnement qui contient le jeton",
    previewPush: 'montrer ce qui changerait, sans rien envoyer',
    resume: 'terminer un envoi interrompu, sans en commencer un autre',
    on: "révision publiée par-dessus laquelle publier, si ce n'est pas celle que le classeur suit",
    confirm: "nombre de lignes publiées qui peuvent disparaître, au-delà d'un cinquième",
    reason: 'motif, au-delà de quatre cinquièmes',
    receiver: "recevoir les programmes des membres, comme référence d'une plateforme",
    data: 'dossier de la base embarquée\u00a0; DATABASE_URL désigne à sa place un serveur PostgreSQL',
    newToken: "créer un jeton pour ce membre, l'afficher une fois et finir",
    label: 'à qui est destiné le nouveau jeton',
    revokeTokens: 'retirer tous les jetons de ce membre et finir',
    help: 'afficher cette aide',
    version: 'afficher la version',
  },
  newOptions: {
    collectivity: "nom de la collectivité, tel qu'il figure dans le classeur",
    period: 'période du programme\u00a0: une année, ou la première et la dernière (6 ans au plus)',
    projects: 'nombre de projets que le classeur peut recevoir (99 au plus)',
    kind: 'commune, conseil provincial ou conseil régional',
    region: 'nom de la région',
    member: 'numéro de membre sur la plateforme',
    axis: "axe prioritaire, code et intitulé\u00a0; l'option se répète pour chaque axe",
    activities: "nombre d'activités que chaque projet peut recevoir (30 au plus)",
    indicators: "nombre d'indicateurs de suivi que chaque activité peut recevoir (6 au plus)",
    out: 'nom du classeur à créer, qui finit par .xlsx',
  },
  exitCodes: {
    all: "Code de sortie\u00a0: 0 la commande a abouti, 1 il reste à examiner (contrôle, fusion), 2 elle n'a pas pu aboutir.",
    usual: "Code de sortie\u00a0: 0 la commande a abouti, 2 elle n'a pas pu aboutir.",
    check:
      "Code de sortie\u00a0: 0 aucun constat de la gravité retenue, 1 il y en a, 2 la commande n'a pas pu aboutir.",
    consolidate:
      "Code de sortie\u00a0: 0 tous les classeurs ont été lus, 2 certains n'ont pas pu l'être, ou la commande n'a pas pu aboutir.",
    merge:
      "Code de sortie\u00a0: 0 rien ne reste à faire à la main, 1 il reste à trancher ou à reprendre à la main, 2 la commande n'a pas pu aboutir.",
  },
  decideOptions: {
    finding:
      "constat sur lequel porte la décision\u00a0: son empreinte, ou son code et l'une de ses cellules, ainsi\u00a0: I01@H32\u00a0; option répétable",
    project: "code d'un projet dont l'envoi est suspendu en entier (withheld), ou reprend (accepted)\u00a0; répétable",
    status: 'ce qui est décidé\u00a0: à corriger, accepté, reporté, ou envoi du projet suspendu',
    reason: 'motif\u00a0; obligatoire pour accepter ou suspendre',
    by: 'qui consigne la décision\u00a0: sa qualité, suivie de son nom entre parenthèses',
    meeting: 'date de la séance',
    who: "qui est chargé de l'exécution",
    until: "échéance d'une correction",
    toMeeting: 'séance à laquelle le constat est reporté',
    note: 'observations',
    place: 'lieu de la séance, à consigner avec elle',
    present: 'personne présente à la séance, par sa qualité et son nom\u00a0; option répétable',
    newFile: 'écrire le classeur avec la décision dans ce nouveau fichier',
    inPlace: "écrire le classeur à la place de l'original, gardé dans un fichier .bak",
  },
  adoptOptions: {
    on: "date de l'adoption par le conseil",
    newFile: 'écrire le classeur dans ce nouveau fichier',
    inPlace: "écrire le classeur à la place de l'original, gardé dans un fichier .bak",
  },

  unknownOption: (option, say) =>
    `option inconnue\u00a0: ${say.code(option)}. ${say.code('--help')} après la commande donne la liste de ses options.`,
  optionWithoutValue: (option, say) => `cette option demande une valeur\u00a0: ${say.code(option)}`,
  unknownCommand: (command, say) =>
    `commande inconnue\u00a0: ${say.code(command)}. ${say.code('infitah --help')} donne la liste des commandes.`,
  noCommand: (say) => `aucune commande n'est indiquée. ${say.code('infitah --help')} en donne la liste.`,
  noFile: "aucun classeur n'est indiqué. Écrivez son nom après la commande, ainsi\u00a0: plan.xlsx",
  noProject: (path, say) =>
    `aucun projet n'est trouvé dans ce classeur\u00a0; ${say.code('infitah check')} dit ce qui y manque\u00a0: ${say.code(path)}`,
  oneFile: 'cette commande prend un seul classeur.',
  noCopy: "indiquez après la commande le classeur d'origine, puis une ou plusieurs copies.",
  optionNeeded: (option, say) => `cette commande demande l'option ${say.code(option)}`,
  twoFiles: "cette commande compare deux classeurs, l'ancien puis le nouveau, ou un seul à ce qui en a été publié.",
  oneRule: 'cette commande explique une seule règle à la fois.',
  onlyOptions: (command, say) =>
    `cette commande ne prend que des options\u00a0; un nom qui contient une espace se met entre guillemets. ${say.code(`infitah ${command} --help`)} donne ses options.`,
  unknownRule: (rule, say) =>
    `aucune règle ne porte ce code\u00a0: ${say.code(rule)}. ${say.code('infitah rules')} donne la liste des règles.`,
  notOneOf: (option, value, allowed, say) =>
    `la valeur ${say.quote(value)} n'est pas admise pour ${say.code(option)}. Valeurs admises\u00a0: ${allowed.map(say.code).join(', ')}`,
  badDay: (option, value, say) =>
    `la valeur ${say.quote(value)} n'est pas une date pour ${say.code(option)}. Une date s'écrit ainsi\u00a0: 2026-01-31`,
  badCount: (option, value, most, say) =>
    `la valeur ${say.quote(value)} n'est pas admise pour ${say.code(option)}\u00a0: il faut un nombre entier de 1 à ${say.number(most)}.`,
  badName: (option, say) => `l'option ${say.code(option)} demande un nom de 1 à 200 caractères.`,
  badPeriod: (option, value, say) =>
    `la valeur ${say.quote(value)} n'est pas une période pour ${say.code(option)}. Une période est une année, ou deux dont la première précède la seconde, sur 6 ans au plus, ainsi\u00a0: ${say.code('2026-2027')}`,
  badAxis: (option, value, say) =>
    `la valeur ${say.quote(value)} n'est pas un axe pour ${say.code(option)}. Écrivez son code en capitales, le signe = et son intitulé, ainsi\u00a0: ${say.code('PC=Participation citoyenne')}`,
  axisTwice: (option, value, say) =>
    `l'axe ${say.quote(value)} est donné deux fois dans ${say.code(option)}\u00a0: un axe a un seul code et un seul intitulé.`,
  badWorkbookName: (option, value, say) =>
    `la valeur ${say.quote(value)} n'est pas un nom de classeur pour ${say.code(option)}\u00a0: il finit par ${say.code('.xlsx')}`,
  configNotJson: (path, say) => `le fichier de réglages n'est pas du JSON lisible\u00a0: ${say.code(path)}`,
  configKey: (path, key, known, say) =>
    `réglage inconnu\u00a0: ${say.code(key)}, dans le fichier ${say.code(path)}. Les réglages sont\u00a0: ${known.map(say.code).join(', ')}`,
  configRule: (path, rule, say) =>
    `règle inconnue dans les réglages\u00a0: ${say.code(rule)}, dans le fichier ${say.code(path)}. ${say.code('infitah rules')} donne la liste des règles.`,
  configValue: (path, key, value, say) =>
    `la valeur ${say.quote(value)} n'est pas admise pour le réglage ${say.code(key)}, dans le fichier ${say.code(path)}`,
  configValueOf: (path, key, value, allowed, say) =>
    `la valeur ${say.quote(value)} n'est pas admise pour le réglage ${say.code(key)}, dans le fichier ${say.code(path)}. Valeurs admises\u00a0: ${allowed.map(say.code).join(', ')}`,
  configPattern: (path, value, say) =>
    `la valeur ${say.quote(value)} n'est pas un modèle de code, dans le fichier ${say.code(path)}. Un modèle désigne une seule fois le numéro d'ordre, par ${say.code('NN')}, ainsi\u00a0: ${say.code('PO-YY-YY-AXIS-NN')}`,
  unread: {
    missing: (path, say) => `fichier introuvable\u00a0: ${say.code(path)}`,
    folder: (path, say) => `ceci est un dossier et non un fichier\u00a0: ${say.code(path)}`,
    denied: (path, say) => `la lecture de ce fichier n'est pas autorisée\u00a0: ${say.code(path)}`,
    failed: (path, say) => `ce fichier n'a pas pu être lu\u00a0: ${say.code(path)}`,
    'not-a-workbook': (path, say) => `ce fichier n'est pas un classeur Excel\u00a0: ${say.code(path)}`,
    encrypted: (path, say) =>
      `ce classeur est protégé par un mot de passe\u00a0; retirez la protection et enregistrez-le de nouveau\u00a0: ${say.code(path)}`,
    truncated: (path, say) =>
      `ce classeur est incomplet, son enregistrement ou son transfert a été interrompu\u00a0: ${say.code(path)}`,
    'too-large': (path, say) => `ce classeur dépasse la taille admise\u00a0: ${say.code(path)}`,
    'old-format': (path, say) =>
      `ce classeur est à l'ancien format xls\u00a0; enregistrez-le au format xlsx\u00a0: ${say.code(path)}`,
    formats: {
      ods: 'un tableur OpenDocument',
      xlsb: 'un classeur Excel binaire (xlsb)',
      docx: 'un document Word',
      pptx: 'une présentation PowerPoint',
      odt: 'un fichier OpenDocument sans tableur',
      numbers: 'un tableur Numbers',
      csv: 'un tableau en texte (CSV)',
      html: 'une page web (HTML)',
      mhtml: 'une page web (MHTML)',
      xml: 'un fichier XML',
      json: 'un fichier JSON',
      pdf: 'un document PDF',
      rtf: 'un document texte (RTF)',
      text: 'un fichier texte',
      picture: 'une image',
    },
    savedOtherwise: (path, what, say) =>
      `ce fichier est ${what} et non un classeur xlsx\u00a0; ouvrez-le dans Excel et enregistrez-le sous cette forme\u00a0: ${say.code(path)}`,
    anotherKind: (path, what, say) =>
      `ce fichier, quel que soit son nom, est ${what} et non un classeur Excel\u00a0; choisissez le fichier du classeur\u00a0: ${say.code(path)}`,
    archive: (path, say) =>
      `ce fichier est une archive compressée et non un classeur\u00a0; extrayez-en d'abord le classeur\u00a0: ${say.code(path)}`,
    'broken-xml': (path, say) =>
      `le contenu de ce classeur est endommagé\u00a0; ouvrez-le dans Excel, réparez-le et enregistrez-le\u00a0: ${say.code(path)}`,
    'no-sheets': (path, say) => `ce classeur ne contient aucune feuille\u00a0: ${say.code(path)}`,
    unexpected: (path, say) =>
      `le programme a rencontré une erreur interne en contrôlant ce classeur\u00a0: ${say.code(path)}`,
  },
  someUnread: (unread, files, say) =>
    `${say.count(unread.length, {
      one: `# classeur sur ${say.number(files)} n'a pas pu être contrôlé`,
      other: `# classeurs sur ${say.number(files)} n'ont pas pu être contrôlés`,
    })}\u00a0: ${unread.map(say.code).join(', ')}`,
  unwritten: {
    'no-folder': (path, say) => `le dossier de destination n'existe pas\u00a0: ${say.code(path)}`,
    folder: (path, say) => `écriture impossible, ceci est un dossier\u00a0: ${say.code(path)}`,
    denied: (path, say) => `l'écriture de ce fichier n'est pas autorisée\u00a0: ${say.code(path)}`,
    full: (path, say) => `il n'y a plus assez de place pour écrire ce fichier\u00a0: ${say.code(path)}`,
    busy: (path, say) =>
      `ce fichier est ouvert dans un autre programme\u00a0; fermez-le et recommencez\u00a0: ${say.code(path)}`,
    exists: (path, say) => `un fichier porte déjà ce nom\u00a0; choisissez-en un autre\u00a0: ${say.code(path)}`,
    'changed-since': (path, say) =>
      `ce fichier a changé depuis sa lecture, rien n'y est écrit\u00a0; relancez la commande\u00a0: ${say.code(path)}`,
    'another-kind': (path, say) =>
      `le résultat est un texte, ni un classeur ni un document\u00a0; choisissez un nom qui finisse autrement, par exemple par ${say.code('.html')} ou ${say.code('.txt')}\u00a0: ${say.code(path)}`,
    input: (path, say) => `le résultat ne s'écrit pas par-dessus un fichier lu\u00a0: ${say.code(path)}`,
    failed: (path, say) => `ce fichier n'a pas pu être écrit\u00a0: ${say.code(path)}`,
  },
  unpatched: {
    signed: () =>
      'le classeur porte une signature numérique que toute modification annulerait\u00a0; retirez-la dans Excel et recommencez.',
    'sheet-missing': (place) => `le classeur n'a pas ${place}.`,
    'sheet-exists': (place) => `le classeur a déjà ${place}.`,
    'sheet-name': (place) => `Excel n'admet pas le nom de ${place}.`,
    'table-missing': (place) => `le tableau demandé n'est pas dans ${place}.`,
    'name-exists': (place) => `ce nom est déjà pris dans le classeur\u00a0: ${place}.`,
    outside: (place) => `l'endroit demandé est en dehors de ${place}.`,
    value: (place) => `la valeur demandée ne s'écrit pas dans une cellule\u00a0: ${place}.`,
    twice: (place) => `deux valeurs différentes pour une même cellule\u00a0: ${place}.`,
    covered: (place) =>
      `${place} est cachée sous des cellules fusionnées\u00a0; défusionnez-les ou écrivez dans la première.`,
    locked: (place) =>
      `${place} est verrouillée par la protection de la feuille\u00a0; ôtez la protection dans Excel et recommencez.`,
    'array-formula': (place) =>
      `${place} fait partie d'une formule matricielle, dont aucune cellule ne s'écrit seule\u00a0; corrigez-la dans Excel.`,
    'data-table': (place) =>
      `${place} fait partie d'une table de données calculée par Excel\u00a0; corrigez-la dans Excel.`,
    'table-frame': (place) => `${place} est un en-tête ou un total de tableau Excel\u00a0; changez-le dans Excel.`,
    'pivot-table': (place) => `${place} fait partie d'un tableau croisé dynamique\u00a0; corrigez sa source.`,
    'threaded-comment': (place) =>
      `${place} porte une conversation, où un commentaire ne se verrait pas\u00a0; répondez-y dans Excel.`,
    'no-room': (place) => `il n'y a pas de place pour les nouvelles lignes\u00a0: ${place} est remplie.`,
    part: () =>
      "une partie du classeur est écrite d'une façon inconnue\u00a0; ouvrez-le dans Excel et enregistrez-le de nouveau.",
  },
  notPatched: (path, why, say) => `le classeur ${say.code(path)} n'est pas modifié\u00a0: ${why}`,
  place: (cell, sheet, say) =>
    cell === '' ? `la feuille ${say.quote(sheet)}` : `la cellule ${say.code(cell)} de la feuille ${say.quote(sheet)}`,
  serving: (say) =>
    `La page est ouverte à cette adresse, sur cette machine seulement, et rien n'en sort. Pour l'arrêter\u00a0: ${say.code('Ctrl+C')}`,
  portBusy: (option, port, say) =>
    `le port ${say.code(String(port))} est pris par un autre programme. Donnez un autre numéro à ${say.code(option)}, ou aucun.`,
  portDenied: (option, port, say) =>
    `l'usage du port ${say.code(String(port))} n'est pas permis. Donnez à ${say.code(option)} un numéro supérieur à 1023.`,
  noPort: (option, say) => `aucun port libre n'a été trouvé. Donnez un numéro à ${say.code(option)}.`,
  noPage: (say) => `la page du navigateur n'est pas construite. ${say.code('npm run build')} la construit.`,
  made: (path, say) =>
    `Le classeur ${say.code(path)} est créé. Sa feuille ${say.quote(form.sheets.guide)} dit comment le remplir, et ${say.code('infitah check')} le contrôle.`,
  unexpected: (detail, say) => `le programme a rencontré une erreur interne\u00a0: ${say.code(detail)}`,
}
