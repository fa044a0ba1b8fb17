/// What may follow what in an element: a content model as an automaton after Glushkov (1961). The
/// models of the schema are deterministic, so that one state is enough.
struct ContentModel: Sendable {
  /// A place in the content: -1 before everything, else the leaf matched last.
  typealias State = Int

  private enum Leaf: Sendable {
    case names(Set<String>)
    case foreign
  }

  private var leaves: [Leaf] = []
  /// By state + 1: the leaves that may come next.
  private var following: [[Int]] = [[]]
  private var isEnd: [Bool] = [false]

  static let start: State = -1

  init(_ tree: GrammarNotation.Tree) {
    let whole = add(tree)
    following[0] = whole.first
    isEnd[0] = whole.canBeEmpty
    for leaf in whole.last { isEnd[leaf + 1] = true }
  }

  /// The state after an element; nil where it may not come here. `namespace` is empty for that of
  /// Akoma Ntoso.
  func next(_ state: State, _ name: String, namespace: String = "") -> State? {
    following[state + 1].first { leaf in
      switch leaves[leaf] {
      case .names(let names): namespace.isEmpty && names.contains(name)
      case .foreign: !namespace.isEmpty
      }
    }
  }

  func mayEnd(_ state: State) -> Bool { isEnd[state + 1] }

  /// The names of elements that may come next.
  func allowed(_ state: State) -> Set<String> {
    following[state + 1].reduce(into: []) { all, leaf in
      if case .names(let names) = leaves[leaf] { all.formUnion(names) }
    }
  }

  /// The shortest run of elements after which the content may end; each the first of its kind in
  /// the order of `preferred`, else in that of the alphabet.
  func completion(_ state: State, preferred: [String]) -> [String] {
    search(from: state, preferred, longest: 8) { mayEnd($0) } ?? []
  }

  /// The shortest run of elements that are missing before this one; nil where it has no place at
  /// all from here on.
  func missing(_ state: State, before name: String, preferred: [String]) -> [String]? {
    search(from: state, preferred, longest: 3) { next($0, name) != nil }
  }

  private func search(
    from state: State, _ preferred: [String], longest: Int, until isFound: (State) -> Bool
  ) -> [String]? {
    var paths: [(state: State, path: [String])] = [(state, [])]
    var seen: Set<State> = [state]
    var index = 0
    while index < paths.count {
      let (state, path) = paths[index]
      if isFound(state) { return path }
      index += 1
      guard path.count < longest else { continue }
      for (leaf, name) in steps(from: state, preferred) where seen.insert(leaf).inserted {
        paths.append((leaf, path + [name]))
      }
    }
    return nil
  }

  private func steps(from state: State, _ preferred: [String]) -> [(leaf: Int, name: String)] {
    let steps = following[state + 1].compactMap { leaf -> (leaf: Int, name: String, rank: Int)? in
      guard case .names(let names) = leaves[leaf] else { return nil }
      let rank = preferred.firstIndex { names.contains($0) }
      let name = rank.map { preferred[$0] } ?? names.min() ?? ""
      return (leaf, name, rank ?? preferred.count)
    }
    return steps.sorted { ($0.rank, $0.leaf) < ($1.rank, $1.leaf) }.map { ($0.leaf, $0.name) }
  }

  private struct Part {
    var first: [Int] = []
    var last: [Int] = []
    var canBeEmpty = true
  }

  private mutating func add(_ tree: GrammarNotation.Tree) -> Part {
    switch tree {
    case .nothing: return Part()
    case .names(let names): return add(Leaf.names(names))
    case .foreign: return add(Leaf.foreign)
    case .sequence(let trees):
      return trees.reduce(Part()) { whole, tree in join(whole, add(tree)) }
    case .choice(let trees):
      var whole = Part(canBeEmpty: false)
      for tree in trees {
        let part = add(tree)
        whole.first += part.first
        whole.last += part.last
        whole.canBeEmpty = whole.canBeEmpty || part.canBeEmpty
      }
      return whole
    case .optional(let tree):
      var part = add(tree)
      part.canBeEmpty = true
      return part
    case .repeated(let tree, let atLeastOnce):
      var part = add(tree)
      link(part.last, part.first)
      if !atLeastOnce { part.canBeEmpty = true }
      return part
    }
  }

  private mutating func add(_ leaf: Leaf) -> Part {
    leaves.append(leaf)
    following.append([])
    isEnd.append(false)
    return Part(first: [leaves.count - 1], last: [leaves.count - 1], canBeEmpty: false)
  }

  private mutating func join(_ one: Part, _ other: Part) -> Part {
    link(one.last, other.first)
    return Part(
      first: one.canBeEmpty ? one.first + other.first : one.first,
      last: other.canBeEmpty ? one.last + other.last : other.last,
      canBeEmpty: one.canBeEmpty && other.canBeEmpty)
  }

  private mutating func link(_ from: [Int], _ to: [Int]) {
    for leaf in from {
      for next in to where !following[leaf + 1].contains(next) { following[leaf + 1].append(next) }
    }
  }
}
