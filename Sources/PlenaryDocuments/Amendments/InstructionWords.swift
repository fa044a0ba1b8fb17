/// The words of instructions, in the forms in which they are met.
enum InstructionWords {
  enum Verb {
    case delete, replace, substitute, change, insert, renumber, move
    case notSupported
  }

  static let verbs: [String: Verb] = [
    "delete": .delete, "deletes": .delete, "deleting": .delete, "strike": .delete,
    "strikes": .delete, "striking": .delete, "remove": .delete, "removes": .delete,
    "removing": .delete, "omit": .delete, "omits": .delete, "omitting": .delete,
    "suppress": .delete, "drop": .delete,
    "replace": .replace, "replaces": .replace, "replacing": .replace,
    "substitute": .substitute, "substitutes": .substitute, "substituting": .substitute,
    "change": .change, "changes": .change, "changing": .change, "amend": .change,
    "amends": .change, "amending": .change, "revise": .change, "revises": .change,
    "modify": .change, "modifies": .change, "modifying": .change, "reword": .change,
    "alter": .change, "redraft": .change, "edit": .change,
    "insert": .insert, "inserts": .insert, "inserting": .insert, "add": .insert, "adds": .insert,
    "adding": .insert, "append": .insert, "include": .insert,
    "deletion": .delete, "replacement": .replace, "insertion": .insert, "addition": .insert,
    "substitution": .substitute,
    "renumber": .renumber, "renumbers": .renumber, "renumbering": .renumber,
    "move": .move, "moves": .move, "moving": .move, "transfer": .move, "relocate": .move,
    "merge": .notSupported, "combine": .notSupported, "split": .notSupported,
    "divide": .notSupported, "swap": .notSupported, "transpose": .notSupported,
    "invert": .notSupported, "align": .notSupported, "adjust": .notSupported,
  ]

  /// "the deletion of paragraph 6"
  static let verbNouns: Set<String> = [
    "deletion", "replacement", "insertion", "addition", "substitution",
  ]

  /// What is done to the subject: "should be deleted".
  static let participles: [String: Verb] = [
    "deleted": .delete, "struck": .delete, "removed": .delete, "omitted": .delete,
    "stricken": .delete, "suppressed": .delete,
    "replaced": .replace, "substituted": .replace,
    "amended": .change, "changed": .change, "revised": .change, "modified": .change,
    "reworded": .change, "altered": .change,
    "inserted": .insert, "added": .insert, "included": .insert,
    "renumbered": .renumber, "moved": .move, "transferred": .move, "relocated": .move,
    "placed": .move,
  ]

  /// With what a numbered instruction or a line may begin.
  static func begins(_ word: String) -> Bool {
    verbs[word] != nil || starters.contains(word) || ordinals[word] != nil
  }

  private static let starters: Set<String> = [
    "in", "after", "before", "between", "at", "the", "operative", "preambular", "paragraph",
    "paragraphs", "op", "pp", "clause", "title", "following", "para", "under", "for", "throughout",
    "please", "finally", "annex", "section", "subparagraph",
  ]

  static let ordinals: [String: Int] = {
    var ordinals: [String: Int] = ["last": 0, "final": 0, "penultimate": -1]
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    for (place, word) in words.enumerated() { ordinals[word] = place + 1 }
    for (tens, value) in [("twenty", 20), ("thirty", 30), ("forty", 40)] {
      for (place, word) in words.prefix(9).enumerated() {
        ordinals[tens + word] = value + place + 1
      }
    }
    ordinals["thirtieth"] = 30
    for number in 1...99 {
      let last = number % 10
      let ending =
        (11...13).contains(number) || last == 0 || last > 3
        ? "th"
        : ["st", "nd", "rd"][last - 1]
      ordinals["\(number)\(ending)"] = number
    }
    return ordinals
  }()

  static let cardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  ]

  static let suffixes: Set<String> = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "alt",
  ]
  static let words: Set<String> = [
    "word", "words", "phrase", "phrases", "expression", "expressions", "term", "terms", "figure",
    "figures", "number", "date", "name", "clause", "text", "reference", "references", "wording",
  ]
  static let modals: Set<String> = [
    "should", "shall", "would", "will", "must", "is", "are", "be", "to",
  ]
}
