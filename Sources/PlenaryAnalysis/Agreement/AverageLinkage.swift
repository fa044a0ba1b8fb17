/// Average linkage by chains of nearest neighbours.
///
/// From any cluster one walks to its nearest neighbour until two are each other's nearest, and
/// joins them (Benzécri 1982; Murtagh 1983): the joins are those of the usual method, in another
/// order, in time that grows with the square of the number of members. The distance of a joined
/// cluster is the weighted mean of its parts' (Lance and Williams 1967). Among equal distances the
/// lowest place is taken, or the cluster from which the walk came, so that the same input gives the
/// same tree.
struct AverageLinkage {
  private var distances: [Double]
  private let count: Int
  private var sizes: [Int]
  private var isActive: [Bool]

  /// - Parameter distances: `count` rows of `count`, symmetric.
  init(distances: [Double], count: Int) {
    self.distances = distances
    self.count = count
    sizes = Array(repeating: 1, count: count)
    isActive = Array(repeating: true, count: count)
  }

  consuming func merges() -> [Dendrogram.Merge] {
    var joined: [(low: Int, high: Int, height: Double)] = []
    var chain: [Int] = []
    while joined.count < count - 1 {
      if chain.isEmpty, let start = isActive.firstIndex(of: true) { chain.append(start) }
      let last = chain[chain.count - 1]
      let before = chain.count > 1 ? chain[chain.count - 2] : nil
      let (nearest, distance) = nearest(to: last, preferring: before)
      guard nearest == before else {
        chain.append(nearest)
        continue
      }
      chain.removeLast(2)
      joined.append((min(last, nearest), max(last, nearest), distance))
      join(min(last, nearest), max(last, nearest))
    }
    return Self.ordered(joined, count: count)
  }

  private func nearest(to cluster: Int, preferring before: Int?) -> (Int, Double) {
    var best = before ?? -1
    var least = before.map { distances[cluster * count + $0] } ?? .infinity
    for other in 0..<count where isActive[other] && other != cluster {
      let distance = distances[cluster * count + other]
      if distance < least { (best, least) = (other, distance) }
    }
    return (best, least)
  }

  /// The lower place stands for the joined cluster from now on.
  private mutating func join(_ low: Int, _ high: Int) {
    let (lowSize, highSize) = (Double(sizes[low]), Double(sizes[high]))
    for other in 0..<count where isActive[other] && other != low && other != high {
      let mean =
        (lowSize * distances[low * count + other] + highSize * distances[high * count + other])
        / (lowSize + highSize)
      distances[low * count + other] = mean
      distances[other * count + low] = mean
    }
    sizes[low] += sizes[high]
    isActive[high] = false
  }

  /// Sorts the joins by height and names the clusters as they arise.
  private static func ordered(
    _ joined: [(low: Int, high: Int, height: Double)], count: Int
  ) -> [Dendrogram.Merge] {
    // A stable order: a part joins before the whole that it is in, also at equal heights.
    let sorted = joined.enumerated().sorted {
      ($0.element.height, $0.offset) < ($1.element.height, $1.offset)
    }
    var clusterOf = Array(0..<count)
    var sizes = [Int](repeating: 1, count: 2 * count)
    var representative = Array(0..<count)
    func root(_ place: Int) -> Int {
      var place = place
      while representative[place] != place { place = representative[place] }
      return place
    }
    return sorted.enumerated().map { index, join in
      let low = root(join.element.low)
      let high = root(join.element.high)
      let (first, second) = (min(low, high), max(low, high))
      let size = sizes[clusterOf[first]] + sizes[clusterOf[second]]
      let merge = Dendrogram.Merge(
        first: clusterOf[first], second: clusterOf[second], height: join.element.height,
        size: size)
      representative[second] = first
      clusterOf[first] = count + index
      sizes[count + index] = size
      return merge
    }
  }
}
