extension Doubt: CustomStringConvertible {
  /// "line 12, column 1: 'Urges ...': what is doubtful. What was assumed."
  public var description: String {
    let words = excerpt.isEmpty ? "" : "“\(excerpt)”: "
    return "\(place): \(words)\(reason.question) \(reason.assumption)"
  }
}

extension Doubt.Reason {
  /// What is doubtful, in one sentence.
  public var question: String {
    switch self {
    case .encoding: "The bytes are not UTF-8."
    case .language(let code): "The opening words of texts in this language (\(code)) are not known."
    case .noEnactingWords: "No organ is named as speaking (“The General Assembly,”)."
    case .noSymbol: "No document symbol was found."
    case .noTitle: "No title was found."
    case .noOperativePart: "No operative paragraph was found."
    case .title: "The title may belong to the agenda item."
    case .number(let found, let expected): "“\(found)” stands where \(expected) is expected."
    case .mark(let mark, _): "“\(mark)” can be a letter or a number."
    case .depth: "Sub-paragraphs go deeper than texts do."
    case .heading: "A short line without punctuation."
    case .opening: "The opening words of this paragraph are not known."
    case .unnumbered: "An operative paragraph without a number."
    case .continuation: "Words without a number follow a numbered paragraph."
    case .hyphen: "A word is cut at the end of a line."
    case .joined: "A paragraph is cut by a blank line or the end of a page."
    case .footnote(let mark): "Nothing in the text calls footnote \(mark)."
    case .component: "Another text begins here."
    case .leftOut(let what): "The file has \(what)."
    }
  }

  /// What was assumed, in one sentence.
  public var assumption: String {
    switch self {
    case .encoding(let assumed): "They were read as \(assumed)."
    case .language: "The structure was read from numbers and punctuation alone."
    case .noEnactingWords: "The text was read without them."
    case .noSymbol: "The symbol was left empty."
    case .noTitle: "The title was left empty."
    case .noOperativePart: "All paragraphs were taken for the preamble or plain text."
    case .title: "It was taken for the title of the text."
    case .number: "It was kept as written."
    case .mark(_, let assumed): "It was taken for \(assumed)."
    case .depth: "It was kept at the last level."
    case .heading: "It was taken for a heading."
    case .opening: "It was taken for a paragraph of the preamble."
    case .unnumbered: "It was taken for an operative paragraph of its own."
    case .continuation: "They were taken for its continuation."
    case .hyphen(let assumed): "It was read as “\(assumed)”."
    case .joined: "Its parts were joined."
    case .footnote: "It was put at the end of the text."
    case .component: "It was kept as a component of the document."
    case .leftOut: "It was left out."
    }
  }
}
