/// A tile of C2SP tlog-tiles: up to 256 hashes of every eighth level of the tree.
public struct Tile: Sendable, Hashable {
  /// The levels of the tree that a tile spans.
  public static let height = 8
  /// The hashes in a full tile.
  public static let fullWidth = 256

  /// What a tile holds.
  public enum Content: Sendable, Hashable {
    /// Hashes: level 0 of leaves, 1 of subtrees of 256 leaves, and so on.
    case hashes(level: Int)
    /// The leaves' data: their commitments, each after its length in two bytes.
    case entries
  }

  public let content: Content
  /// The place among the tiles of its level, from 0.
  public let index: Int64
  /// The number of hashes or entries, 1 to 256.
  public let width: Int

  public init(_ content: Content, index: Int64, width: Int) {
    precondition((1...Tile.fullWidth).contains(width), "A tile holds 1 to 256 hashes")
    self.content = content
    self.index = index
    self.width = width
  }

  /// Where the tile is published, for example `tile/0/x001/x234/067.p/12`.
  public var path: String {
    let level =
      switch content {
      case .hashes(let level): String(level)
      case .entries: "entries"
      }
    let partial = width == Tile.fullWidth ? "" : ".p/\(width)"
    return "tile/\(level)/\(Tile.groups(of: index))\(partial)"
  }

  /// Three digits a group; all but the last group start with `x`.
  private static func groups(of index: Int64) -> String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      let padded = String(repeating: "0", count: 3 - digits.count) + digits
      groups.append((groups.isEmpty ? "" : "x") + padded)
      rest /= 1000
    } while rest > 0
    return groups.reversed().joined(separator: "/")
  }

  /// All tiles of a log of that size: every full tile, and the partial one at each level's end.
  public static func all(forTreeOfSize size: Int64) -> [Tile] {
    var tiles: [Tile] = []
    var count = size
    var level = 0
    while count > 0 {
      let contents: [Content] =
        level == 0 ? [.hashes(level: 0), .entries] : [.hashes(level: level)]
      for content in contents {
        for index in 0..<(count / Int64(fullWidth)) {
          tiles.append(Tile(content, index: index, width: fullWidth))
        }
        let rest = Int(count % Int64(fullWidth))
        if rest > 0 { tiles.append(Tile(content, index: count / Int64(fullWidth), width: rest)) }
      }
      count /= Int64(fullWidth)
      level += 1
    }
    return tiles
  }
}
