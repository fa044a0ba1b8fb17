/// One step of a distribution of sums.
enum SlidingSum {
  /// Adds to every cell, from the highest down, a multiple of the cell one weight below: a member
  /// that may be added to every sum. Four cells at a time where they do not overlap.
  static func add(
    _ factor: Double, of weight: Int, upTo reach: Int, in bytes: UnsafeMutableRawBufferPointer
  ) {
    let cells = bytes.assumingMemoryBound(to: Double.self)
    var cell = reach
    if weight >= 4 {
      typealias Four = SIMD4<Double>
      let size = MemoryLayout<Double>.size
      while cell - 3 >= weight {
        let place = (cell - 3) * size
        let below = place - weight * size
        let old = bytes.loadUnaligned(fromByteOffset: place, as: Four.self)
        let added = bytes.loadUnaligned(fromByteOffset: below, as: Four.self)
        bytes.storeBytes(of: old + factor * added, toByteOffset: place, as: Four.self)
        cell -= 4
      }
    }
    while cell >= weight {
      cells[cell] += factor * cells[cell - weight]
      cell -= 1
    }
  }
}
