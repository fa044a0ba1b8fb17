import PlenaryRecord
import Testing

@Suite struct MerkleTreeTests {
  /// The leaves and roots that the tests of Certificate Transparency publish.
  static let leaves: [[UInt8]] = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].map { [UInt8](hexadecimal: $0) }

  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func publishedRootsAreFound() {
    var tree = MerkleTree()
    #expect(tree.root.bytes.hexadecimal == Self.roots[0])
    for (index, leaf) in Self.leaves.enumerated() {
      tree.append(MerkleTree.leafHash(of: leaf))
      #expect(tree.root.bytes.hexadecimal == Self.roots[index + 1])
      #expect(tree.size == Int64(index + 1))
    }
  }

  @Test func proofsOfEveryLeafAndEveryOlderTreeHoldUpTo70Leaves() async throws {
    let store = try await Fixture.memoryStore(entries: 70)
    let leaves = try await store.readLog(from: 0, limit: 70).map(\.leafHash)
    var heads: [TreeHead] = []
    for size in 0...70 as ClosedRange<Int64> { heads.append(try await store.treeHead(size: size)) }
    for size in 1...70 as ClosedRange<Int64> {
      let head = heads[Int(size)]
      #expect(head.root == naiveRoot(leaves[..<Int(size)]))
      for index in 0..<size {
        let proof = try await store.inclusionProof(of: index, inTreeOfSize: size)
        let leaf = leaves[Int(index)]
        #expect(MerkleProof.verifyInclusion(of: leaf, at: index, in: head, proof: proof))
        #expect(!MerkleProof.verifyInclusion(of: .zero, at: index, in: head, proof: proof))
        #expect(
          !MerkleProof.verifyInclusion(of: leaf, at: index, in: head, proof: proof + [.zero]))
        if size > 1 {
          let other = (index + 1) % size
          #expect(!MerkleProof.verifyInclusion(of: leaf, at: other, in: head, proof: proof))
          #expect(
            !MerkleProof.verifyInclusion(
              of: leaf, at: index, in: head, proof: Array(proof.dropLast())))
        }
      }
      for older in 0...size {
        let proof = try await store.consistencyProof(from: older, to: size)
        let olderHead = heads[Int(older)]
        #expect(MerkleProof.verifyConsistency(from: olderHead, to: head, proof: proof))
        #expect(
          !MerkleProof.verifyConsistency(from: olderHead, to: head, proof: proof + [.zero]))
        let false_ = TreeHead(size: older, root: .zero)
        #expect(!MerkleProof.verifyConsistency(from: false_, to: head, proof: proof))
        if older > 0, older < size, let last = proof.last {
          #expect(
            !MerkleProof.verifyConsistency(
              from: olderHead, to: head, proof: proof.dropLast() + [flip(last)]))
        }
      }
    }
  }

  @Test func proofsOfImpossibleSizesAreRefused() {
    let head = TreeHead(size: 0, root: .zero)
    #expect(!MerkleProof.verifyInclusion(of: .zero, at: 0, in: head, proof: []))
    #expect(!MerkleProof.verifyInclusion(of: .zero, at: -1, in: head, proof: []))
    let later = TreeHead(size: -5, root: .zero)
    #expect(!MerkleProof.verifyConsistency(from: head, to: later, proof: []))
    #expect(!MerkleProof.verifyConsistency(from: later, to: head, proof: []))
  }

  @Test func tilesAreNamedAsC2SPHasIt() {
    #expect(Tile(.hashes(level: 0), index: 1_234_067, width: 256).path == "tile/0/x001/x234/067")
    #expect(Tile(.hashes(level: 1), index: 0, width: 3).path == "tile/1/000.p/3")
    #expect(Tile(.entries, index: 5, width: 12).path == "tile/entries/005.p/12")
    #expect(
      Tile.all(forTreeOfSize: 600).map(\.path) == [
        "tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/entries/000", "tile/entries/001",
        "tile/entries/002.p/88", "tile/1/000.p/2",
      ])
    #expect(Tile.all(forTreeOfSize: 0).isEmpty)
  }

  /// RFC 6962, 2.1, word for word.
  private func naiveRoot(_ leaves: ArraySlice<Hash>) -> Hash {
    if leaves.count == 1 { return leaves[leaves.startIndex] }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    var tree = MerkleTree()
    tree.append(naiveRoot(leaves[..<middle]))
    tree.append(naiveRoot(leaves[middle...]))
    return tree.root
  }

  private func flip(_ hash: Hash) -> Hash {
    var bytes = hash.bytes
    bytes[31] ^= 1
    return Hash(bytes: bytes) ?? .zero
  }
}
