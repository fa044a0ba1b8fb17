import PlenaryModel

/// What somebody wrote, with the place where it stands: the unchecked side of this module. Words
/// stay words here; `NO` is Norway until a reader asks for a truth value.
struct WrittenNode: Sendable {
  enum Content: Sendable {
    case word(String, quoted: Bool)
    case list([WrittenNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var keyPlace: FilePlace
    var value: WrittenNode
  }

  var content: Content
  var place: FilePlace

  /// A key with nothing after its colon.
  var isNothing: Bool {
    if case .word("", quoted: false) = content { true } else { false }
  }

  /// What it is, for a message that says that something else was expected.
  var kind: String {
    switch content {
    case .word(let text, let quoted):
      text.isEmpty && !quoted ? "nothing" : "the word `\(abridged(text))`"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A text short enough to stand in a message of one line.
func abridged(_ text: String) -> String {
  let line = String(text.prefix { !$0.isNewline })
  return line.count > 60 ? line.prefix(57) + "..." : line
}
