/// The opening words of a paragraph, which the United Nations prints in italics: "Recalling also",
/// "Noting with deep concern", "Strongly urges".
///
/// A grammar, not a list. The preamble opens with participles and adjectives ("Convinced", "Mindful"),
/// the operative part with verbs in the third person ("Decides"); adverbs may stand before both, and
/// a few phrases behind ("with appreciation", "upon", "its concern").
struct OpeningWords: Equatable {
  enum Form: Equatable {
    /// Of a paragraph of the preamble.
    case participle
    /// Of an operative paragraph.
    case verb
  }

  var form: Form
  /// How many characters of the text they are.
  var length: Int

  /// - Returns: nil where the text opens otherwise.
  init?(_ text: String) {
    var words = OpeningScanner(text)
    while let word = words.peek, OpeningGrammar.isAdverb(word), words.position < 4 {
      words.advance()
    }
    guard let main = words.peek, let form = OpeningGrammar.form(of: main) else { return nil }
    self.form = form
    words.advance()
    if main == "having" {
      while let word = words.peek, OpeningGrammar.isAdverb(word) { words.advance() }
      words.advance()
    }
    if main.hasPrefix("remain") || main.hasPrefix("continu") {
      words.skip(OpeningGrammar.degrees)
      if let word = words.peek, OpeningGrammar.form(of: word) == .participle { words.advance() }
    }
    words.skip(OpeningGrammar.additions)
    words.phrases(after: main, form: form)
    length = words.length
  }
}

enum OpeningGrammar {
  static let additions: Set<String> = ["also", "further", "again"]
  static let degrees: Set<String> = [
    "deep", "deeply", "deepest", "grave", "gravely", "gravest", "great", "greatest", "greatly",
    "serious", "seriously", "strong", "strongly", "strongest", "full", "particular", "profound",
    "sincere", "continued", "continuing", "unwavering", "increasing", "growing", "utmost", "warm",
    "extreme", "firm", "high", "firmest", "equal", "renewed", "special", "once", "much", "some",
    "considerable", "profoundest",
  ]
  static let feelings: Set<String> = [
    "appreciation", "concern", "concerns", "regret", "satisfaction", "interest", "gratitude",
    "alarm",
    "approval", "dismay", "disappointment", "conviction", "determination", "sorrow", "condemnation",
    "support", "commitment", "hope", "solidarity", "outrage", "thanks", "confidence", "intention",
    "readiness", "indignation", "sympathy", "condolences", "belief", "request", "call", "demand",
    "invitation", "anxiety", "encouragement", "admiration", "respect", "willingness", "resolve",
    "endorsement", "calls", "urgency", "caution",
  ]
  private static let adverbs: Set<String> = [
    "also", "further", "again", "still", "once", "much", "more", "most", "very", "ever", "thus",
    "therefore", "accordingly", "hereby", "furthermore", "moreover", "additionally",
  ]
  private static let adjectives: Set<String> = [
    "aware", "mindful", "conscious", "cognizant", "cognisant", "desirous", "anxious", "confident",
    "eager", "hopeful", "grateful", "keen", "solicitous", "willing", "faithful", "intent",
    "certain",
    "sure", "unaware", "proud", "whereas", "fearful", "respectful", "heedful", "appreciative",
    "disturbed", "taught",
  ]
  /// Words that end like participles and are none.
  private static let noParticiples: Set<String> = [
    "nothing", "something", "everything", "anything", "during", "according", "following", "pending",
    "regarding", "concerning", "including", "notwithstanding", "indeed", "united", "need", "seed",
    "building", "meeting", "funding", "hundred", "agreed", "listed", "training", "financing",
    "monitoring", "reporting",
  ]
  /// Plurals and others with which headings and notes begin, and which are no verbs.
  private static let noVerbs: Set<String> = [
    "members", "states", "nations", "measures", "activities", "resources", "arrangements", "means",
    "various", "progress", "access", "process", "status", "this", "its", "his", "as", "is", "was",
    "has", "does", "terms", "rights", "principles", "objectives", "aims", "targets", "focus",
    "women’s",
    "goals", "parties", "countries", "estimates", "rules", "proceedings", "towards", "sanctions",
    "children’s", "operations", "issues", "others", "human", "budgets", "previous", "numerous",
    "annexes", "notes:", "contents", "minutes", "remarks", "details", "names", "conclusions",
    "developments", "tasks", "guidelines", "elections", "refugees", "persons", "people", "peoples",
    "exemptions", "criteria", "experts", "weapons", "amendments", "negotiations", "consultations",
    "sponsors", "signatories", "proposals", "recommendations", "observations", "considerations",
  ]

  static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word)
      || word.hasSuffix("ly") && word.utf8.count > 4 && word != "family"
        && word != "assembly"
  }

  static func form(of word: String) -> OpeningWords.Form? {
    let letters = word.utf8.count
    if adjectives.contains(word) { return .participle }
    if word.hasSuffix("ing") || word.hasSuffix("ed"), letters > 4 {
      return noParticiples.contains(word) ? nil : .participle
    }
    guard word.hasSuffix("s"), letters > 3, !word.hasSuffix("ss"), !word.hasSuffix("ous"),
      !word.hasSuffix("ions"), !word.contains("’"), !word.contains("'"), !noVerbs.contains(word)
    else { return nil }
    return .verb
  }
}
