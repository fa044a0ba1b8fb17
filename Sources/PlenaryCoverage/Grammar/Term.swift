import PlenaryModel

/// A piece of a sentence as the grammar sees it: a name, a number, a time, or a word.
struct Term: Sendable {
  enum Kind: Sendable {
    case word
    case mark
    case number(Int)
    /// A number that counts no votes: with decimals, or a share like `two-thirds`.
    case decimal
    case member(NamedMember)
    case body(NamedBody)
    case time(TimeReference)
    case symbol
  }

  var kind: Kind
  /// Folded; of several tokens the first.
  var text: String
  var span: TextSpan
  var isCapitalised = false
  var isJoined = false
  /// Followed by `'s` or the apostrophe of a plural.
  var isPossessive = false
  var isQuoted = false

  var number: Int? { if case .number(let value) = kind { value } else { nil } }
  var isWord: Bool { if case .word = kind { true } else { false } }
  var isMark: Bool { if case .mark = kind { true } else { false } }
  var member: NamedMember? { if case .member(let named) = kind { named } else { nil } }
  var body: NamedBody? { if case .body(let named) = kind { named } else { nil } }
  var time: TimeReference? { if case .time(let time) = kind { time } else { nil } }
}

/// One sentence in terms, with what every grammar asks of it.
struct Sentence: Sendable {
  var terms: [Term]
  var span: TextSpan
  /// Its place in the text, from 0.
  var index: Int
  /// What the word at each place names of the texts that are voted on.
  private let objects: [VotedObject?]
  /// The column that begins at each place: every grammar asks for it, many times.
  private var markers: [ColumnMarker?] = []
  /// Its groups of names, from left to right.
  private(set) var groups: [NameGroup] = []

  init(terms: [Term], span: TextSpan, index: Int) {
    self.terms = terms
    self.span = span
    self.index = index
    objects = Sentence.objects(terms)
    markers = terms.indices.map { readMarker(at: $0) }
    groups = nameGroups()
  }

  var count: Int { terms.count }

  /// The folded word at a place; empty outside the sentence.
  func text(_ place: Int) -> String { terms.indices.contains(place) ? terms[place].text : "" }

  func term(_ place: Int) -> Term? { terms.indices.contains(place) ? terms[place] : nil }

  /// The text that the word at a place names: `resolution`, `draft decision`.
  func object(at place: Int) -> VotedObject? {
    objects.indices.contains(place) ? objects[place] : nil
  }

  /// The marker that begins at a place.
  func marker(at place: Int) -> ColumnMarker? {
    markers.indices.contains(place) ? markers[place] : nil
  }

  /// Whether the words stand there one after the other.
  func has(_ words: String..., at place: Int) -> Bool {
    for (offset, word) in words.enumerated() where text(place + offset) != word { return false }
    return true
  }

  func isAny(_ words: Set<String>, _ place: Int) -> Bool { words.contains(text(place)) }

  /// For a few words written out: to make a set of them each time costs more than to compare.
  func isAny(_ words: [String], _ place: Int) -> Bool { words.contains(text(place)) }

  func span(_ from: Int, _ to: Int) -> TextSpan {
    guard let first = term(from), let last = term(max(from, to - 1)) else { return span }
    return first.span.union(last.span)
  }

  /// Whether one of the words stands anywhere in it.
  func mentions(_ words: Set<String>) -> Bool { terms.contains { words.contains($0.text) } }

  func mentions(_ words: [String]) -> Bool { terms.contains { words.contains($0.text) } }
}

/// The places from one to before another; none where the second lies before the first, as at the
/// end of a sentence.
func places(_ from: Int, _ to: Int) -> Range<Int> { from..<max(from, to) }
