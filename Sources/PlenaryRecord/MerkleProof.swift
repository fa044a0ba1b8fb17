/// Checking the proofs of RFC 6962 (in the iterative form of RFC 9162, 2.1.3.2 and 2.1.4.2).
public enum MerkleProof {
  /// Whether the proof shows that the leaf stands at `index` in the tree.
  public static func verifyInclusion(
    of leafHash: Hash, at index: Int64, in tree: TreeHead, proof: [Hash]
  ) -> Bool {
    guard index >= 0, index < tree.size else { return false }
    var node = index
    var last = tree.size - 1
    var hash = leafHash
    for sibling in proof {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = Hashing.node(sibling, hash)
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = Hashing.node(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && hash == tree.root
  }

  /// Whether the proof shows that the later tree begins with all of the older one.
  public static func verifyConsistency(
    from older: TreeHead, to later: TreeHead, proof: [Hash]
  ) -> Bool {
    guard older.size >= 0, older.size <= later.size else { return false }
    if older.size == later.size { return proof.isEmpty && older.root == later.root }
    if older.size == 0 { return proof.isEmpty && older.root == Hashing.emptyRoot }
    var path = proof[...]
    if older.size & (older.size - 1) == 0 { path = [older.root] + path }
    guard let first = path.popFirst() else { return false }
    var node = older.size - 1
    var last = later.size - 1
    while node & 1 == 1 {
      node >>= 1
      last >>= 1
    }
    var olderRoot = first
    var laterRoot = first
    for hash in path {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        olderRoot = Hashing.node(hash, olderRoot)
        laterRoot = Hashing.node(hash, laterRoot)
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        laterRoot = Hashing.node(laterRoot, hash)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && olderRoot == older.root && laterRoot == later.root
  }
}
