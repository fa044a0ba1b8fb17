/// The smallest piece of a text that the grammars speak of.
struct Token: Sendable {
  enum Kind: Sendable {
    case word
    /// Digits, perhaps mended: `l15` is 115.
    case number(Int)
    /// A number with decimals, which counts no votes.
    case decimal
    /// A symbol of a document, `A/RES/68/188`, or an address.
    case symbol
    case mark
  }

  var kind: Kind
  /// Without case and accents; marks as themselves, all dashes as one.
  var text: String
  var span: TextSpan
  var isCapitalised = false
  /// Two letters or more, all of them capitals.
  var isUpper = false
  /// Joined to the one before by a hyphen, without blanks.
  var isJoined = false
  /// Ends of lines between the one before and this one.
  var lineEnds = 0
  /// Blanks or line ends stand before it.
  var isApart = false
  /// Ends with the dot of an abbreviation: `U.S.`, `Nov.`
  var isAbbreviated = false

  /// A word of some length in small letters: a dot behind it ends the sentence, even where the
  /// blank was forgotten.
  var isPlain: Bool { isWord && !isCapitalised && text.utf8.count > 3 }

  var isWord: Bool { if case .word = kind { true } else { false } }
}
