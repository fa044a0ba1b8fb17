/// Phrases and what they stand for; the longest that fits a place wins.
struct Lexicon<Value: Sendable>: Sendable {
  struct Match {
    var value: Value
    /// Tokens taken.
    var count: Int
  }

  private struct Node {
    var next: [String: Int] = [:]
    var value: Value?
  }

  private var nodes = [Node()]

  /// - Returns: whether the phrase was new; the first value of a phrase stays.
  @discardableResult
  mutating func add(_ phrase: String, _ value: Value) -> Bool {
    add(Tokenizer.words(of: phrase), value)
  }

  @discardableResult
  mutating func add(_ tokens: [Token], _ value: Value) -> Bool {
    guard !tokens.isEmpty else { return false }
    var node = 0
    for token in tokens {
      if let next = nodes[node].next[token.text] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[token.text] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    guard nodes[node].value == nil else { return false }
    nodes[node].value = value
    return true
  }

  func longest(_ tokens: [Token], at place: Int, end: Int) -> Match? {
    var node = 0
    var found: Match?
    var at = place
    while at < end, let next = nodes[node].next[tokens[at].text] {
      node = next
      at += 1
      if let value = nodes[node].value { found = Match(value: value, count: at - place) }
    }
    return found
  }
}
