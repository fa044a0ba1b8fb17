extension PointEstimation {
  /// One pass over all ballots: cutpoints and discriminations of every item that is not fixed, and
  /// what the items say of each unit. One dimension.
  ///
  /// Points are counted from the mean of the item's ballots, and cutpoints move along with it. The
  /// model does not care where zero is; a factorised approximation with means counted from zero
  /// does, and draws whole sessions towards it.
  mutating func sweepItemsOnLine() {
    let table = InverseMillsRatio.standard.cells
    let cells = table.span
    let ballots = sample.ballots
    let starts = sample.starts
    // Mean and variance side by side: one load a ballot.
    let line = points.indices.map { SIMD2(points[$0].x, variances[$0].xx) }
    var sums = [SIMD4<Double>](repeating: .zero, count: points.count)
    var latentBuffer = [Double](repeating: 0, count: longestItem)
    var informationBuffer = latentBuffer
    for item in sample.items.indices {
      let units = ballots.span.extracting(starts[3 * item]..<starts[3 * item + 3])
      var latent = latentBuffer.mutableSpan
      var information = informationBuffer.mutableSpan
      var state = items[item]
      if !state.isFixed {
        var sum = 0.0
        for index in units.indices { sum += line[Int(units[index])].x }
        state.centre.x = sum / Double(units.count)
      }
      var slope = state.discrimination.x
      let centre = state.centre.x
      for index in units.indices { latent[index] = slope * (line[Int(units[index])].x - centre) }
      let probit = probit(item)
      let gradient = probit.meanOpposition(&latent, &information, cuts: state.cuts, cells: cells)
      if !state.isFixed {
        var along = 0.0
        var square = 1.0
        var weights = SIMD4(0.0, 0, 0, 0)
        for index in units.indices {
          let place = line[Int(units[index])]
          let offset = place.x - centre
          let weight = information[index]
          along += offset * latent[index]
          square += offset * offset + weight * place.y
          weights += weight * SIMD4(1, offset, offset * offset, 0)
        }
        slope = along / square
        let middle = weights.y / (weights.x + 1e-9)
        state.discrimination.x = slope
        state.variance.xx = 1 / (weights.z - weights.y * middle + 1)
        state.middle.x = centre + middle
        state.cuts = probit.moved(state.cuts, by: gradient)
        items[item] = state
      }
      let square = slope * slope
      let shift = square * centre
      let spread = state.variance.xx
      let spreadShift = spread * state.middle.x
      for index in units.indices {
        let weight = information[index]
        sums[Int(units[index])] += SIMD4(
          square + spread * weight, slope * latent[index] + shift + spreadShift * weight,
          square * weight, 0)
      }
    }
    for unit in sums.indices {
      precisions[unit].xx = sums[unit].x
      weighted[unit].x = sums[unit].y
      self.information[unit].xx = sums[unit].z
    }
  }

  /// The same in two dimensions.
  mutating func sweepItemsOnPlane() {
    let table = InverseMillsRatio.standard.cells
    let cells = table.span
    let ballots = sample.ballots
    let starts = sample.starts
    let spreads = variances.map { SIMD4($0.xx, $0.xy, $0.yy, 0) }
    var sums = [SIMD4<Double>](repeating: .zero, count: points.count)
    var informations = sums
    var means = [SIMD2<Double>](repeating: .zero, count: points.count)
    var latentBuffer = [Double](repeating: 0, count: longestItem)
    var informationBuffer = latentBuffer
    for item in sample.items.indices {
      let units = ballots.span.extracting(starts[3 * item]..<starts[3 * item + 3])
      var latent = latentBuffer.mutableSpan
      var information = informationBuffer.mutableSpan
      var state = items[item]
      if !state.isFixed {
        var sum = SIMD2<Double>.zero
        for index in units.indices { sum += points[Int(units[index])] }
        state.centre = sum / Double(units.count)
      }
      for index in units.indices {
        latent[index] = (state.discrimination * (points[Int(units[index])] - state.centre)).sum()
      }
      let probit = probit(item)
      let gradient = probit.meanOpposition(&latent, &information, cuts: state.cuts, cells: cells)
      if !state.isFixed {
        var fit = PlaneFit()
        for index in units.indices {
          let unit = Int(units[index])
          fit.add(points[unit] - state.centre, spreads[unit], latent[index], information[index])
        }
        fit.finish(&state)
        state.cuts = probit.moved(state.cuts, by: gradient)
        items[item] = state
      }
      let square = SymmetricMatrix.square(state.discrimination)
      let shift = square * state.centre
      let spreadShift = state.variance * state.middle
      for index in units.indices {
        let unit = Int(units[index])
        let weight = information[index]
        sums[unit] += square.packed + weight * state.variance.packed
        informations[unit] += weight * square.packed
        means[unit] += state.discrimination * latent[index] + shift + weight * spreadShift
      }
    }
    weighted = means
    for unit in sums.indices {
      precisions[unit] = SymmetricMatrix(packed: sums[unit])
      information[unit] = SymmetricMatrix(packed: informations[unit])
    }
  }

  func probit(_ item: Int) -> OrdinalProbit {
    let starts = sample.starts
    return OrdinalProbit(
      inFavour: starts[3 * item + 1] - starts[3 * item],
      abstaining: starts[3 * item + 2] - starts[3 * item + 1],
      against: starts[3 * item + 3] - starts[3 * item + 2])
  }

  private var longestItem: Int {
    sample.items.indices.map { sample.starts[3 * $0 + 3] - sample.starts[3 * $0] }.max() ?? 0
  }
}

/// Sums from which an item's discriminations follow in two dimensions.
private struct PlaneFit {
  var along = SIMD2<Double>.zero
  var square = SIMD4<Double>(1, 0, 1, 0)
  var weight = 1e-9
  var weightedOffset = SIMD2<Double>.zero
  var weightedSquare = SIMD4<Double>.zero

  @inline(__always)
  mutating func add(
    _ offset: SIMD2<Double>, _ spread: SIMD4<Double>, _ latent: Double, _ information: Double
  ) {
    let offsetSquare = SIMD4(
      offset.x * offset.x, offset.x * offset.y, offset.y * offset.y, 0)
    along += offset * latent
    square += offsetSquare + information * spread
    weight += information
    weightedOffset += information * offset
    weightedSquare += information * offsetSquare
  }

  func finish(_ state: inout ItemState) {
    state.discrimination = SymmetricMatrix(packed: square).inverse * along
    let middle = weightedOffset / weight
    let around =
      SymmetricMatrix(packed: weightedSquare) + -weight * .square(middle) + .diagonal(1)
    state.variance = around.inverse
    state.middle = state.centre + middle
  }
}
