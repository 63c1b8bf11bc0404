import type { Issue } from '@cordwainer/contract';

type Said = { type?: string; message?: string; issues?: readonly Issue[] };
type Words = {
  /** By the type of an answer or the code of an issue. */
  sentences: Readonly<Record<string, string>>;
  /** What schemas say of a field, with what they name. */
  shapes: readonly (readonly [said: RegExp, here: string])[];
};

/** What the server says in English, in the languages that the admin speaks besides. */
const LANGUAGES: Readonly<Record<string, Words>> = {
  de: {
    sentences: {
      // Orders
      'not-found': 'Das gibt es nicht, oder nicht mehr.',
      'wrong-status':
        'In diesem Zustand ist das nicht möglich. Laden Sie die Seite neu, um zu sehen, wo es jetzt steht.',
      'not-allowed': 'Das darf hier nicht getan werden.',
      'not-now': 'In diesem Zustand ist das nicht möglich.',
      'not-by-you': 'Das darf hier nicht getan werden.',
      'payment-in-progress': 'Der Auftrag wird gerade bezahlt; diese Zahlung kann freigegeben werden.',
      'edit-in-progress': 'Der Auftrag wird gerade geändert. Versuchen Sie es gleich noch einmal.',
      'cancellation-in-progress': 'Der Auftrag wird gerade storniert.',
      grouped: 'Der Auftrag ist in einer Versandgruppe, die nicht bezahlt ist. Nehmen Sie ihn zuerst heraus.',
      edited: 'Der Auftrag wurde inzwischen geändert. Laden Sie die Seite neu.',
      'not-editable': 'Das lässt sich an diesem Auftrag nicht mehr ändern.',
      'nothing-to-edit': 'Es ist nichts geändert.',
      'fee-too-high': 'Die Gebühr ist höher, als die erreichte Stufe und das Bezahlte erlauben.',
      reason: 'Geben Sie einen Grund an, für den Verlauf.',
      'last-stage': 'Erst nach der letzten Stufe ist ein Auftrag fertig; und eine Stufe muss es mindestens geben.',
      'stamp-ready': 'Der Stempel ist noch nicht fertig: Der Auftrag wartet vor der Stufe, die prägt.',
      'paid-to-start': 'Zuerst muss bezahlt sein, oder die Anzahlung.',
      'paid-in-full': 'Zuerst muss alles bezahlt sein.',
      settled: 'Auf dem Auftrag liegt noch Geld, über das zuerst entschieden werden muss.',
      shipment: 'Der Auftrag muss über seine Lieferung versandt werden.',
      'not-paid': 'Der Auftrag ist noch nicht bezahlt.',
      'already-paid': 'Das ist schon bezahlt.',
      'balance-due': 'Vor dem Versand muss der Restbetrag bezahlt sein.',
      'partly-fulfilled': 'Ein Teil des Auftrags ist in Medusa schon versandt. Versenden Sie auch den Rest dort.',
      'price-changed': 'Der Preis ist inzwischen ein anderer.',
      'on-hold': 'Der Auftrag ruht. Nehmen Sie ihn zuerst wieder auf.',
      'not-finished': 'Der Auftrag ist noch nicht fertig.',
      // Refunds and papers
      'refund-in-progress': 'Eine Erstattung ist gerade unterwegs. Versuchen Sie es gleich noch einmal.',
      'another-refund': 'Inzwischen wurde etwas anderes erstattet. Laden Sie die Seite neu.',
      'order-edit': 'In Medusa ist eine Änderung dieses Auftrags offen. Schließen Sie sie zuerst ab.',
      'refund-too-high': 'So viel lässt sich nicht erstatten.',
      'too-much': 'So viel lässt sich nicht erstatten.',
      'no-invoice': 'Eine Rechnung gibt es erst, wenn bezahlt ist und die Marke Angaben für Rechnungen hat.',
      'no-credit-note':
        'Eine Rechnungskorrektur gibt es erst, wenn etwas erstattet wurde, wofür es eine Rechnung gibt.',
      'no-picture': 'Von diesem Entwurf gibt es kein Bild.',
      'being-sent': 'Diese E-Mail wird gerade gesendet.',
      // Shipping and groups
      'not-carried': 'Diese Pakete nimmt kein Versender in dieses Land mit.',
      'no-saving': 'Zusammen zu versenden wäre nicht günstiger.',
      dissolved: 'Diese Versandgruppe gibt es nicht mehr.',
      'grouping-in-progress': 'Diese Aufträge werden gerade gruppiert. Versuchen Sie es gleich noch einmal.',
      'not-groupable': 'Diese Aufträge können nicht zusammen versandt werden.',
      'not-member': 'Der Auftrag ist nicht in dieser Gruppe.',
      'not-all': 'Alle Aufträge einer Gruppe werden zusammen versandt.',
      'shipped-otherwise': 'Der Auftrag ist schon auf anderem Weg versandt.',
      'other-country': 'Die Aufträge gehen nicht in dasselbe Land.',
      'unknown-service': 'Diese Versandart gibt es nicht.',
      'unknown-shipping-option': 'Diese Versandart wird nicht angeboten.',
      'changed-meanwhile': 'Inzwischen hat jemand anderes etwas geändert. Laden Sie die Seite neu.',
      // Stamps
      'stamp-exists': 'Einen Stempel aus dieser Vorlage, an dieser Stelle und in dieser Größe gibt es schon.',
      'stamp-gone': 'Diesen Stempel gibt es nicht mehr.',
      'stamp-paid': 'Der Auftrag zu diesem Stempel ist noch nicht bezahlt; danach wird die Form gemacht.',
      'stamp-charged':
        'Der Stempel wird mit einem Auftrag berechnet, der nicht bezahlt ist. Stellen Sie diesen auf „ohne Prägung“ um.',
      'no-stamp': 'Zu diesem Auftrag gehört kein Stempel.',
      'too-many-artworks': 'Das waren viele Vorlagen in kurzer Zeit. Versuchen Sie es in einer Stunde noch einmal.',
      'empty-file': 'Die Datei ist leer.',
      'unknown-type': 'Diese Datei lässt sich nicht prägen: Nehmen Sie ein SVG, PNG oder PDF mit einer Seite.',
      'file-too-large': 'Die Datei ist zu groß.',
      malformed: 'Die Datei lässt sich nicht lesen: Exportieren Sie sie noch einmal, vielleicht als PNG.',
      truncated: 'Die Datei ist abgeschnitten: Exportieren Sie sie noch einmal.',
      blank: 'In der Datei ist nichts zu sehen, was sich prägen lässt.',
      gradient: 'Ein Stempel hat eine Farbe: Nehmen Sie volles Schwarz statt Verläufen und Mustern.',
      pages: 'Das PDF hat mehrere Seiten: Nehmen Sie die mit der Vorlage.',
      encrypted: 'Das PDF ist geschützt: Speichern Sie es ohne Passwort.',
      // Brands, catalogs, settings
      'no-brand': 'Zu diesem Verkaufskanal gehört keine Marke.',
      'no-catalog': 'Diese Marke hat noch keinen Katalog veröffentlicht.',
      'no-draft': 'Diese Marke hat keinen Entwurf eines Katalogs.',
      'no-version': 'Diese Version des Katalogs gibt es nicht.',
      'catalog-changed': 'Inzwischen ist ein anderer Katalog veröffentlicht. Laden Sie die Seite neu.',
      duplicate: 'Eine Marke mit diesem Kürzel gibt es schon.',
      taken: 'Das ist schon vergeben.',
      'has-orders': 'Die Marke hat schon Aufträge: Ihr Kürzel und ihre Nummern bleiben.',
      occupied: 'In dieser Stufe stehen Aufträge. Bringen Sie sie zuerst weiter.',
      'too-many-inspirations': 'Mehr fertige Entwürfe nimmt die Galerie nicht auf. Löschen Sie zuerst welche.',
      'other-inspirations': 'Die Galerie ist inzwischen eine andere. Laden Sie die Seite neu.',
      // Everywhere
      busy: 'Der Server hat gerade viel zu tun. Versuchen Sie es in einer Minute noch einmal.',
      'too-many-calls': 'Das waren sehr viele Anfragen. Warten Sie bitte ein wenig.',
      'in-flight': 'Das ist schon unterwegs. Warten Sie bitte ein wenig.',
      'idempotency-key-reused': 'Das wurde schon einmal gesendet. Laden Sie die Seite neu.',
      'body-too-large': 'Das ist zu viel auf einmal.',
      'invalid-json': 'Das ist kein gültiges JSON.',
    },
    shapes: [
      [/^is missing$/, 'fehlt'],
      [/^must be at least (\S+) characters long$/, 'muss mindestens $1 Zeichen haben'],
      [/^must be at most (\S+) characters long$/, 'darf höchstens $1 Zeichen haben'],
      [/^must be at least (\S+) entries$/, 'muss mindestens $1 Einträge haben'],
      [/^must be at most (\S+) entries$/, 'darf höchstens $1 Einträge haben'],
      [/^must be at least (\S+)$/, 'muss mindestens $1 sein'],
      [/^must be at most (\S+)$/, 'darf höchstens $1 sein'],
      [/^must be one of (.+)$/, 'muss eines von diesen sein: $1'],
      [/^must look like (.+)$/, 'muss so aussehen: $1'],
      [/^has unknown fields: (.+)$/, 'hat unbekannte Felder: $1'],
      [/^is not valid$/, 'ist nicht gültig'],
    ],
  },
};

/**
 * A refusal in the language of the admin: the whole of it, and what is wrong at each field. What there are no words for
 * stays as the server says it; so does everything in English.
 */
export function inLanguage(
  { type = '', message = '', issues = [] }: Said,
  language: string,
): Required<Omit<Said, 'type'>> {
  const words = LANGUAGES[language.split('-')[0]!];
  if (!words) return { message, issues };
  const sentenceOf = (code: string) => (Object.hasOwn(words.sentences, code) ? words.sentences[code] : undefined);
  const said = issues.map((issue) => ({ ...issue, message: sentenceOf(issue.code) ?? shaped(issue.message, words) }));
  const [first] = said;
  const field = first && (said.length > 1 || !sentenceOf(first.code) ? list(said) : first.message);
  return { message: sentenceOf(type) ?? field ?? message, issues: said };
}

function shaped(message: string, { shapes }: Words): string {
  const found = shapes.find(([said]) => said.test(message));
  return found ? message.replace(found[0], found[1]) : message;
}

function list(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
}
