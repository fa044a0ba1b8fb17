extension VoteColumns {
  /// The totals of every roll call, in order.
  ///
  /// Four choices are counted at once, each in sixteen bits of one word, so that a cell costs one
  /// addition.
  public func totalsOfAll() -> [Totals] {
    // A column of more than 65,535 members would overflow a count.
    guard members.count < 1 << 16 else { return rollCalls.indices.map { totals($0) } }
    let additions: [UInt64] = (0..<256).map { cell in
      (1...4).contains(cell) ? 1 << UInt64((cell - 1) * 16) : 0
    }
    let width = members.count
    return cells.withUnsafeBufferPointer { cells in
      additions.withUnsafeBufferPointer { additions in
        rollCalls.indices.map { rollCall in
          var counts: UInt64 = 0
          for place in rollCall * width..<(rollCall + 1) * width {
            counts &+= additions[Int(cells[place])]
          }
          return Totals(
            inFavour: Int(counts & 0xffff), against: Int(counts >> 32 & 0xffff),
            abstaining: Int(counts >> 16 & 0xffff), notVoting: Int(counts >> 48))
        }
      }
    }
  }
}
