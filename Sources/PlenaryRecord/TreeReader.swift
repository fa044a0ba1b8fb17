/// A log's hashes, read where they are kept.
///
/// Only every eighth level of the tree is kept, as in C2SP tlog-tiles: level 0 are the leaf
/// hashes, level 1 the roots of complete subtrees of 256 leaves, level 2 of 65,536.
public protocol TreeReader: Sendable {
  /// The number of leaves.
  func logSize() async throws(RecordError) -> Int64

  /// Hashes of one tile level.
  ///
  /// - Parameters:
  ///   - level: 0 for leaves, 1 for roots of 256 leaves, and so on.
  ///   - start: the place in the level of the first hash wanted.
  ///   - count: how many, at most 256.
  /// - Throws: `corrupt` when fewer are kept.
  func treeHashes(
    level: Int, from start: Int64, count: Int
  ) async throws(RecordError) -> [Hash]
}

extension TreeReader {
  /// The root over the first `size` leaves.
  public func treeHead(size: Int64) async throws(RecordError) -> TreeHead {
    TreeHead(size: size, root: try await tree(size: size).root)
  }

  /// The tree over the first `size` leaves, ready to grow.
  public func tree(size: Int64) async throws(RecordError) -> MerkleTree {
    var tree = MerkleTree()
    while tree.size < size {
      let height = Subtrees.greatestHeight(at: tree.size, before: size)
      tree.append(subtree: try await subtree(height, tree.size >> Int64(height)), height: height)
    }
    return tree
  }

  /// The proof of RFC 6962, 2.1.1, that the leaf at `index` is in the tree of that size.
  ///
  /// - Precondition: `0 <= index < size`.
  public func inclusionProof(
    of index: Int64, inTreeOfSize size: Int64
  ) async throws(RecordError) -> [Hash] {
    precondition(index >= 0 && index < size, "A proof is asked for a leaf of the tree")
    var proof: [Hash] = []
    var range: Range<Int64> = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + Subtrees.split(range.upperBound - range.lowerBound)
      let other: Range<Int64>
      if index < middle {
        other = middle..<range.upperBound
        range = range.lowerBound..<middle
      } else {
        other = range.lowerBound..<middle
        range = middle..<range.upperBound
      }
      proof.append(try await root(of: other))
    }
    return proof.reversed()
  }

  /// The proof of RFC 6962, 2.1.2, that the tree of the later size begins with the older tree.
  ///
  /// - Precondition: `0 <= older <= later`.
  public func consistencyProof(
    from older: Int64, to later: Int64
  ) async throws(RecordError) -> [Hash] {
    precondition(older >= 0 && older <= later, "The older tree is not the larger one")
    guard older > 0, older < later else { return [] }
    var proof: [Hash] = []
    var range: Range<Int64> = 0..<later
    var isWholeOlderTree = true
    while range.upperBound != older {
      let middle = range.lowerBound + Subtrees.split(range.upperBound - range.lowerBound)
      if older <= middle {
        proof.append(try await root(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        proof.append(try await root(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
        isWholeOlderTree = false
      }
    }
    if !isWholeOlderTree { proof.append(try await root(of: range)) }
    return proof.reversed()
  }

  /// The hash of a range that is a node of the tree, or its right edge.
  func root(of range: Range<Int64>) async throws(RecordError) -> Hash {
    var peaks: [Hash] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let height = Subtrees.greatestHeight(at: start, before: range.upperBound)
      peaks.append(try await subtree(height, start >> Int64(height)))
      start += 1 << Int64(height)
    }
    guard var root = peaks.popLast() else { return Hashing.emptyRoot }
    for peak in peaks.reversed() { root = Hashing.node(peak, root) }
    return root
  }

  /// The root of the complete subtree of that height and place.
  func subtree(_ height: Int, _ index: Int64) async throws(RecordError) -> Hash {
    let above = height % Tile.height
    let count = 1 << above
    return MerkleTree.fold(
      try await treeHashes(
        level: height / Tile.height, from: index << Int64(above), count: count))
  }
}

/// How RFC 6962 divides a tree.
enum Subtrees {
  /// The largest power of two smaller than `size`, which is at least 2.
  static func split(_ size: Int64) -> Int64 {
    1 << Int64(63 - (size - 1).leadingZeroBitCount)
  }

  /// The height of the largest complete subtree that starts at `start` and ends by `end`.
  static func greatestHeight(at start: Int64, before end: Int64) -> Int {
    let room = 63 - (end - start).leadingZeroBitCount
    return start == 0 ? room : min(room, start.trailingZeroBitCount)
  }
}
