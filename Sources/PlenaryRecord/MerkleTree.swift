/// A Merkle tree of RFC 6962 that only grows: its size and the roots of its complete subtrees,
/// largest first. It holds as many hashes as the size has one bits.
public struct MerkleTree: Sendable, Hashable {
  /// The number of leaves.
  public private(set) var size: Int64 = 0
  /// The roots of the complete subtrees, from the left; their heights are the bits of `size`.
  private var peaks: [Hash] = []

  public init() {}

  /// A node of the tree: the hash of `2^height` leaves from `index * 2^height` on.
  public struct Node: Sendable, Hashable {
    public let height: Int
    public let index: Int64
    public let hash: Hash

    public init(height: Int, index: Int64, hash: Hash) {
      self.height = height
      self.index = index
      self.hash = hash
    }
  }

  /// Adds a leaf.
  ///
  /// - Parameter completed: told of every node that the leaf completes, itself first.
  public mutating func append(_ leafHash: Hash, completed: (Node) -> Void = { _ in }) {
    append(subtree: leafHash, height: 0, completed: completed)
  }

  /// Adds `2^height` leaves by the root of their subtree.
  ///
  /// - Precondition: the size is a multiple of `2^height`.
  public mutating func append(
    subtree root: Hash, height: Int, completed: (Node) -> Void = { _ in }
  ) {
    precondition(canAppendSubtree(ofHeight: height), "A subtree starts at a multiple of its size")
    var node = Node(height: height, index: size >> Int64(height), hash: root)
    completed(node)
    while size >> Int64(node.height) & 1 == 1 {
      let left = peaks.removeLast()
      node = Node(
        height: node.height + 1, index: node.index >> 1, hash: Hashing.node(left, node.hash))
      completed(node)
    }
    peaks.append(node.hash)
    size += 1 << Int64(height)
  }

  /// Whether a subtree of `2^height` leaves may stand next.
  public func canAppendSubtree(ofHeight height: Int) -> Bool {
    guard height >= 0, height < 62 else { return false }
    let width: Int64 = 1 << Int64(height)
    return size & (width - 1) == 0 && size <= Int64.max - width
  }

  /// The root hash, `MTH` of RFC 6962.
  public var root: Hash {
    guard var root = peaks.last else { return Hashing.emptyRoot }
    for peak in peaks.dropLast().reversed() { root = Hashing.node(peak, root) }
    return root
  }

  /// The hash of a leaf's data: `SHA-256(0x00 ‖ data)`.
  public static func leafHash(of data: [UInt8]) -> Hash {
    data.withUnsafeBytes { Hashing.leaf($0) }
  }

  /// The root of a complete subtree over these hashes, whose number is a power of two.
  static func fold(_ hashes: [Hash]) -> Hash {
    var level = hashes
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map {
        Hashing.node(level[$0], level[$0 + 1])
      }
    }
    return level[0]
  }
}

/// The size and root of a tree: what a checkpoint signs.
public struct TreeHead: Sendable, Hashable {
  /// The number of leaves.
  public let size: Int64
  public let root: Hash

  public init(size: Int64, root: Hash) {
    self.size = size
    self.root = root
  }
}
