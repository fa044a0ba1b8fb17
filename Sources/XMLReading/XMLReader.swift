/// Reads XML 1.0 from bytes through libxml2.
///
/// Nothing outside the bytes is ever touched: no network, no file, no entity but the five of XML. A
/// document type declaration is refused before anything in it is looked at, since entities that
/// multiply and entities from elsewhere have no other way in. A malformed file is read twice: once
/// until the first error, for a precise place; then with the tags brought into balance, for the rest.
public enum XMLReader {
  public static func read(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> XMLOutcome {
    if let problem = refusal(bytes, limits) { return XMLOutcome(tree: nil, problems: [problem]) }
    let strict = TreeBuilding(limits: limits)
    let first = SAXSession.run(bytes, strict, recovering: false)
    if first.isEmpty { return XMLOutcome(tree: strict.tree, problems: []) }
    if first.contains(where: { $0.kind == .documentType || $0.kind == .limit }) {
      return XMLOutcome(tree: nil, problems: first)
    }
    var problems = Array(first.prefix(1))
    let balance = TagBalance.mend(bytes)
    problems += balance.problems
    let lenient = TreeBuilding(limits: limits)
    let rest = SAXSession.run(balance.bytes, lenient, recovering: true)
    for problem in rest where !problems.contains(where: { $0.line == problem.line }) {
      problems.append(problem)
    }
    return XMLOutcome(tree: lenient.tree, problems: Array(problems.prefix(limits.problems)))
  }

  /// The same as a stream: calls `visit` for each event in order and keeps nothing.
  ///
  /// - Returns: What was wrong; reading stops at the first error.
  public static func events(
    in bytes: [UInt8], limits: XMLLimits = XMLLimits(), _ visit: @escaping (XMLEvent) -> Void
  ) -> [XMLProblem] {
    if let problem = refusal(bytes, limits) { return [problem] }
    return SAXSession.run(bytes, EventPassing(limits: limits, visit), recovering: false)
  }

  private static func refusal(_ bytes: [UInt8], _ limits: XMLLimits) -> XMLProblem? {
    if bytes.isEmpty {
      return XMLProblem(
        .malformed, line: 0, column: 0, "The file is empty.",
        hint: "Check that the whole file was transferred.")
    }
    if bytes.count > limits.size {
      return XMLProblem(
        .limit, line: 0, column: 0,
        "The file has \(bytes.count) bytes; \(limits.size) are allowed.",
        hint: "Split the file, or read it with a higher limit if you trust its source.")
    }
    return nil
  }
}

/// One thing that reading came upon.
public enum XMLEvent: Sendable, Hashable {
  case start(XMLName, attributes: [XMLAttribute], line: Int)
  case end(XMLName)
  /// A run of character data may come in several events.
  case words(String)
  case comment(String)
}

/// What takes the events of a session.
protocol EventTaking: AnyObject {
  var depthLimit: Int { get }
  func take(_ event: XMLEvent)
}

private final class EventPassing: EventTaking {
  let depthLimit: Int
  private let visit: (XMLEvent) -> Void

  init(limits: XMLLimits, _ visit: @escaping (XMLEvent) -> Void) {
    depthLimit = limits.depth
    self.visit = visit
  }

  func take(_ event: XMLEvent) { visit(event) }
}

/// Builds a tree out of events; elements still open at the end are closed there.
final class TreeBuilding: EventTaking {
  let depthLimit: Int
  private var open: [XMLElement] = []
  private var root: XMLElement?

  init(limits: XMLLimits) { depthLimit = limits.depth }

  var tree: XMLTree? {
    while !open.isEmpty { close() }
    return root.map { XMLTree(root: $0) }
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes, let line):
      open.append(XMLElement(name, attributes: attributes, line: line))
    case .end: if !open.isEmpty { close() }
    case .words(let words): append(words)
    case .comment(let comment):
      if !open.isEmpty { open[open.count - 1].children.append(.comment(comment)) }
    }
  }

  private func append(_ words: String) {
    guard !open.isEmpty else { return }
    let place = open.count - 1
    if case .words(let before) = open[place].children.last {
      open[place].children[open[place].children.count - 1] = .words(before + words)
    } else {
      open[place].children.append(.words(words))
    }
  }

  private func close() {
    let element = open.removeLast()
    if open.isEmpty {
      root = root ?? element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}
