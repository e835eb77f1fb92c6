/// The free words that every record may carry.
let tagsField = optional(
  "tags", .list(.text), default: [],
  pl: ("Hasła", "Własne słowa, po których można wybierać wpisy."),
  en: ("Tags", "Free words by which records can be selected."),
  nb: ("Stikkord", "Frie ord som poster kan velges med."))

/// Whether a sealed unit may be named on public pages.
let listedField = optional(
  "listed", .located(.truth), default: Located(false, at: 0..<0),
  pl: ("Na liście", "Czy tytuł zapieczętowanej jednostki stoi na stronie głównej razem z odnośnikiem do niej."),
  en: ("Listed", "Whether the title of this sealed unit stands on the front page, with a link to it."),
  nb: ("Oppført", "Om tittelen på en forseglet enhet står på forsiden, med en lenke til den."))

/// Who may see a unit.
let visibilityField = optional(
  "visibility", .located(.choice(Visibility.self)),
  default: Located(.private, at: 0..<0),
  pl: ("Widoczność", "Kto to zobaczy: nikt (private), wszyscy (public) albo odbiorcy hasła (sealed)."),
  en: ("Visibility", "Who sees it: nobody (private), everybody (public) or those given a passphrase (sealed)."),
  nb: ("Synlighet", "Hvem som ser den: ingen (private), alle (public) eller de som har passordfrasen (sealed)."))
