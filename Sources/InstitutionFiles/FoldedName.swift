import Foundation

/// A name without case, diacritics and punctuation: by this names are found and put in English
/// alphabetical order. No locale is asked, so that a roll call has the same order on every machine.
struct FoldedName: Hashable, Comparable, Sendable {
  let text: String

  init(_ name: String) {
    var folded = ""
    var wantsSpace = false
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
      if FoldedName.apostrophes.contains(scalar) { continue }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: continue
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        if wantsSpace && !folded.isEmpty { folded.append(" ") }
        wantsSpace = false
        folded.append(FoldedName.plain[scalar] ?? scalar.properties.lowercaseMapping)
      default: wantsSpace = true
      }
    }
    text = folded
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}", "\u{02BC}"]

  /// Letters that no canonical decomposition takes apart.
  private static let plain: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ł": "l", "Ł": "l",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
  ]

  /// By Unicode scalar, space before letters: Niger stands before Nigeria, Guinea before
  /// Guinea-Bissau and that before Guyana.
  static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}
