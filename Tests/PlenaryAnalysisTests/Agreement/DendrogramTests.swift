import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite("Blocs")
struct DendrogramTests {
  @Test func membersThatVoteAlikeAreJoinedFirst() {
    let tree = Dendrogram(
      Agreement(Bitsets(MadeUpVotes.columns(["YYNNA", "YYNNY", "NNYYA", "YYNAY", "AANNA"]))))
    #expect(tree.merges.count == 4)
    #expect(tree.merges[0].height == 0)
    #expect((tree.merges[0].first, tree.merges[0].second) == (0, 1))
    #expect(tree.merges[1].height < tree.merges[2].height)
    #expect(tree.clusters(3) == [["M0", "M1"], ["M4"], ["M2", "M3"]])
    #expect(tree.clusters(1).count == 1)
    #expect(tree.clusters(9).count == 5)
    #expect(tree.clusters(atHeight: 0) == [["M0", "M1"], ["M4"], ["M2"], ["M3"]])
    #expect(tree.leafOrder == [0, 1, 4, 2, 3])
  }

  @Test func aMemberThatMetNobodyIsLeftOutAndNamed() {
    let tree = Dendrogram(
      Agreement(Bitsets(MadeUpVotes.columns(["YYNX", "YNNX", "XXXY", "NYYX"]))))
    #expect(tree.leftOut == ["M3"])
    #expect(tree.members == ["M0", "M1", "M2"])
    #expect(Dendrogram(Agreement(Bitsets(MadeUpVotes.columns([])))).leafOrder.isEmpty)
  }

  /// Joins the two nearest clusters again and again, from the members' own distances.
  private func heights(_ agreement: Agreement) -> [Double] {
    var clusters = agreement.members.indices.map { [$0] }
    var heights: [Double] = []
    while clusters.count > 1 {
      var best = (0, 1, Double.infinity)
      for first in clusters.indices {
        for second in clusters.indices where second > first {
          let distances = clusters[first].flatMap { one in
            clusters[second].map { 1 - (agreement[one, $0]?.agreement ?? 0) }
          }
          let mean = distances.reduce(0, +) / Double(distances.count)
          if mean < best.2 { best = (first, second, mean) }
        }
      }
      heights.append(best.2)
      clusters[best.0] += clusters[best.1]
      clusters.remove(at: best.1)
    }
    return heights
  }

  @Test func chainsOfNeighboursJoinAtTheHeightsOfThePlainMethod() {
    var lots = DrawnLots(31)
    for _ in 0..<5 {
      let rows = (0..<211).map { _ in
        String((0..<12).map { _ in lots.pick(["Y", "A", "N"] as [Character]) })
      }
      let agreement = Agreement(Bitsets(MadeUpVotes.columns(rows)))
      let tree = Dendrogram(agreement)
      let expected = heights(agreement)
      for (merge, height) in zip(tree.merges, expected) {
        #expect(abs(merge.height - height) < 1e-12)
      }
      #expect(tree.leafOrder.sorted() == Array(0..<12))
      #expect(tree == Dendrogram(agreement))
      for count in 1...12 {
        let clusters = tree.clusters(count)
        #expect(clusters.count == count)
        #expect(Set(clusters.joined()).count == 12)
      }
    }
  }
}
