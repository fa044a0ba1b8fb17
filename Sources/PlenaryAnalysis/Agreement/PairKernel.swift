/// The inner loop of agreement: bits of two rows against each other.
extension Bitsets {
  func allPairs() -> [PairCounts] {
    let count = members.count
    return [PairCounts](unsafeUninitializedCapacity: count * max(0, count - 1) / 2) {
      buffer, initialized in
      words.withUnsafeBufferPointer { words in
        for first in 0..<count {
          for second in (first + 1)..<max(count, first + 1) {
            buffer.initializeElement(at: initialized, to: pair(first, second, in: words))
            initialized += 1
          }
        }
      }
    }
  }

  @inline(__always)
  private func pair(
    _ first: Int, _ second: Int, in words: UnsafeBufferPointer<UInt64>
  ) -> PairCounts {
    let stride = wordCount * Bitsets.rowsPerMember
    let one = first * stride
    let other = second * stride
    var differing = 0
    var opposite = 0
    var both = 0
    for word in 0..<wordCount {
      let favourOne = words[one + word]
      let favourOther = words[other + word]
      let againstOne = words[one + wordCount + word]
      let againstOther = words[other + wordCount + word]
      let cast = words[one + 2 * wordCount + word] & words[other + 2 * wordCount + word]
      let unlike = ((favourOne ^ favourOther) | (againstOne ^ againstOther)) & cast
      let opposed = (favourOne & againstOther) | (favourOther & againstOne)
      both &+= cast.nonzeroBitCount
      differing &+= unlike.nonzeroBitCount
      opposite &+= opposed.nonzeroBitCount
    }
    var counts = PairCounts(
      same: Int32(truncatingIfNeeded: both - differing),
      half: Int32(truncatingIfNeeded: differing - opposite),
      opposite: Int32(truncatingIfNeeded: opposite))
    if satThroughout[first], satThroughout[second] {
      // Where both sat throughout, absences follow from the ballots that each has cast.
      let castFirst = ballotsCast[first]
      let castSecond = ballotsCast[second]
      counts.onlyFirstAbsent = Int32(truncatingIfNeeded: castSecond - both)
      counts.onlySecondAbsent = Int32(truncatingIfNeeded: castFirst - both)
      counts.bothAbsent = Int32(
        truncatingIfNeeded: rollCalls.count - castFirst - castSecond + both)
      return counts
    }
    for word in 0..<wordCount {
      let castOne = words[one + 2 * wordCount + word]
      let castOther = words[other + 2 * wordCount + word]
      let silentOne = words[one + 3 * wordCount + word]
      let silentOther = words[other + 3 * wordCount + word]
      counts.onlyFirstAbsent &+= Int32(
        truncatingIfNeeded: (silentOne & castOther).nonzeroBitCount)
      counts.onlySecondAbsent &+= Int32(
        truncatingIfNeeded: (castOne & silentOther).nonzeroBitCount)
      counts.bothAbsent &+= Int32(truncatingIfNeeded: (silentOne & silentOther).nonzeroBitCount)
    }
    return counts
  }
}
