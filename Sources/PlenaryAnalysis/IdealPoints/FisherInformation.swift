extension PointEstimation {
  /// Fisher's information of all ballots of each unit on its point, at the estimates.
  ///
  /// Standard deviations are reported from these, not from the precisions of the iteration: those
  /// take the latent oppositions for known, and are twice as narrow.
  func fisherInformation() -> [SymmetricMatrix] {
    var information = [SymmetricMatrix](repeating: .zero, count: points.count)
    for item in items.indices {
      let state = items[item]
      let square = SymmetricMatrix.square(state.discrimination)
      for ballot in sample.starts[3 * item]..<sample.starts[3 * item + 3] {
        let unit = Int(sample.ballots[ballot])
        let expected = (state.discrimination * (points[unit] - state.centre)).sum()
        let weight = OrdinalProbit.information(expected, cuts: state.cuts)
        information[unit] = information[unit] + weight * square
      }
    }
    return information
  }
}
