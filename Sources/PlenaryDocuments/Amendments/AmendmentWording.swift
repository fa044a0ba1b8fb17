extension AmendmentAction {
  /// The change in one form of words, whatever words it was asked for in: for messages, and for a
  /// clerk to see what was understood.
  public var text: String {
    switch self {
    case .replace(let target, let text): "replace \(target.text) by “\(text)”"
    case .delete(let target): "delete \(target.text)"
    case .insert(let text, let position): "insert \(position.text) “\(text)”"
    case .replaceWords(let target, let change):
      "\(Self.place(target))replace \(change.occurrence.text)“\(change.old)” by “\(change.new)”"
    case .deleteWords(let target, let words, let occurrence, let withFootnote):
      "\(Self.place(target))delete \(occurrence.text)“\(words)”"
        + (withFootnote ? " and its footnote" : "")
    case .insertWords(let target, let words, let position):
      "\(Self.place(target))insert “\(words)” \(position.text)"
    case .renumber(let target, let number):
      if let number {
        "renumber \(target?.text ?? "the paragraphs") as \(number.text)"
      } else {
        "renumber what follows" + (target.map { " " + $0.text } ?? "")
      }
    case .move(let target, let position): "move \(target.text) \(position.text)"
    }
  }

  private static func place(_ target: AmendmentTarget?) -> String {
    target.map { "in \($0.text) " } ?? ""
  }
}

extension AmendmentAction {
  /// The same for all places of the words, where it does not say which.
  var everywhere: AmendmentAction {
    switch self {
    case .replaceWords(let target, var change) where change.occurrence == .notSaid:
      change.occurrence = .every
      return .replaceWords(target, change)
    case .deleteWords(let target, let words, .notSaid, let withFootnote):
      return .deleteWords(target, words, .every, withFootnote: withFootnote)
    default: return self
    }
  }
}

extension AmendmentPosition {
  public var text: String {
    switch self {
    case .before(let target): "before \(target.text)"
    case .after(let target): "after \(target.text)"
    case .atBeginning(let target): "at the beginning of \(target.text)"
    case .atEnd(let target): "at the end of \(target.text)"
    case .numbered(let target): "as \(target.text)"
    }
  }
}

extension WordPosition {
  public var text: String {
    switch self {
    case .before(let words): "before “\(words)”"
    case .after(let words): "after “\(words)”"
    case .between(let first, let second): "between “\(first)” and “\(second)”"
    case .atBeginning: "at the beginning"
    case .atEnd: "at the end"
    }
  }
}

extension Occurrence {
  var text: String {
    switch self {
    case .notSaid: ""
    case .every: "every "
    case .nth(let number): "occurrence \(number) of "
    case .last: "the last "
    }
  }
}
