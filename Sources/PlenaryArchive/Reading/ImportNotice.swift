/// What an importer has to say about a place in a file: what was there, what was made of it, and
/// what to do.
public struct ImportNotice: Sendable, Hashable {
  /// Whether something was left out.
  public enum Severity: String, Sendable, Hashable, Comparable {
    /// Read, and understood in a way that a reader should know of.
    case note
    /// Read, and something in it looks wrong.
    case warning
    /// Left out: the row, the vote or the file is not in the archive.
    case refused

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .refused: 2
      }
    }
  }

  public var severity: Severity
  /// What it is about, the same for all places with the same trouble: notices are counted by it.
  public var message: String
  public var file: String
  /// From 1; nil where the file as a whole is meant.
  public var line: Int?
  /// From 1, the number of the field in a row.
  public var column: Int?
  public var hint: String?

  public init(
    _ severity: Severity, _ message: String, file: String, line: Int? = nil, column: Int? = nil,
    hint: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.hint = hint
  }

  /// `votes.csv:12:4`, as editors and compilers write a place.
  public var place: String {
    ([file] + [line, column].compactMap { $0.map { String($0) } }).joined(separator: ":")
  }
}

/// Notices as they come in: the first of each kind with its place, and how many more there were. A
/// file with a million bad rows is told in a line and not in a million.
public struct ImportNotices: Sendable {
  public struct Counted: Sendable, Hashable {
    public var first: ImportNotice
    public var count: Int
  }

  private var places: [Kind: Int] = [:]
  public private(set) var all: [Counted] = []

  private struct Kind: Hashable {
    var severity: ImportNotice.Severity
    var message: String
    var file: String
  }

  /// Notices of different wording that are kept one by one; after that only their number.
  static let greatestNumber = 2_000
  public private(set) var unlisted = 0

  public init() {}

  public mutating func add(_ notice: ImportNotice, times: Int = 1) {
    let kind = Kind(severity: notice.severity, message: notice.message, file: notice.file)
    if let place = places[kind] {
      all[place].count += times
    } else if all.count < ImportNotices.greatestNumber {
      places[kind] = all.count
      all.append(Counted(first: notice, count: times))
    } else {
      unlisted += times
    }
    if notice.severity == .refused { refused += times }
  }

  /// How many rows, votes or files were left out.
  public private(set) var refused = 0

  /// Tells places in a copy as places in what it is a copy of.
  mutating func rename(_ copy: String, to path: String) {
    for place in all.indices {
      var notice = all[place].first
      notice.message = notice.message.replacing(copy, with: path)
      notice.file = notice.file == copy ? path : notice.file
      all[place].first = notice
    }
  }

  public mutating func add(contentsOf other: ImportNotices) {
    for counted in other.all { add(counted.first, times: counted.count) }
    unlisted += other.unlisted
  }
}

/// A file, or all that was given, cannot be imported at all.
public struct UnreadableImport: Error, Sendable, Hashable {
  public let message: String
  public let hint: String?
  public let path: String

  public init(_ message: String, path: String, hint: String? = nil) {
    self.message = message
    self.path = path
    self.hint = hint
  }
}
