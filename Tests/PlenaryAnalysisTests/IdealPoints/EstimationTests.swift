import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite struct EstimationTests {
  private func estimate(
    _ assembly: SimulatedAssembly, _ settings: IdealPoints.Settings
  ) throws -> IdealPoints {
    IdealPoints(try IdealPoints.Sample(assembly.columns, links: assembly.links), settings)
  }

  private func settings(_ mode: IdealPoints.Mode) -> IdealPoints.Settings {
    IdealPoints.Settings(mode: mode, sweeps: 60, anchors: SimulatedAssembly.anchors())
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func pointsThatMadeTheVotesAreFoundAgain(seed: UInt64) throws {
    let assembly = SimulatedAssembly(seed: seed)
    let published = try estimate(assembly, settings(.published))
    #expect(assembly.correlation(published) > 0.95)
    let walk = try estimate(assembly, settings(.walk()))
    #expect(assembly.correlation(walk) > 0.96)
  }

  @Test func standardDeviationsAreOfTheSizeOfTheErrors() throws {
    let assembly = SimulatedAssembly(seed: 11, sessions: 6, items: 40)
    let result = try estimate(assembly, settings(.walk()))
    let all = assembly.points.flatMap { $0.map(\.x) }
    let mean = all.reduce(0, +) / Double(all.count)
    let deviation =
      (all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)).squareRoot()
    var (inside, count) = (0.0, 0.0)
    for position in result.positions {
      guard let first = position.first, let member = Int(position.actor.dropFirst()) else {
        continue
      }
      let truth = (assembly.points[position.session - 1][member].x - mean) / deviation
      if first.lower < truth && truth < first.upper { inside += 1 }
      count += 1
    }
    // Ninety per cent of the truths lie in the 90 % interval, more or less.
    #expect(inside / count > 0.8 && inside / count < 0.99, "\(inside / count)")
  }

  @Test func theSameVotesGiveTheSameBytes() throws {
    let assembly = SimulatedAssembly(seed: 4)
    let first = try estimate(assembly, settings(.walk()))
    let second = try estimate(assembly, settings(.walk()))
    #expect(first.positions == second.positions)
    #expect(first.items == second.items)
    #expect(first.unidentified == second.unidentified)
  }

  @Test func theAnchorsSayWhichEndIsUp() throws {
    let assembly = SimulatedAssembly(seed: 5)
    var settings = settings(.published)
    let upward = try estimate(assembly, settings)
    swap(&settings.anchors.positive, &settings.anchors.negative)
    let downward = try estimate(assembly, settings)
    #expect(assembly.correlation(upward) > 0.9)
    #expect(assembly.correlation(downward) < -0.9)
    #expect(upward.items[0].discrimination == -downward.items[0].discrimination)
  }

  @Test func withoutAnchorsTheVotesGiveTheLineButNotItsDirection() throws {
    let assembly = SimulatedAssembly(seed: 6)
    var settings = settings(.published)
    settings.anchors = .none
    let result = try estimate(assembly, settings)
    #expect(abs(assembly.correlation(result)) > 0.93)
    #expect(result.unidentified.contains(.direction(dimension: 1)))
  }

  @Test func twoDimensionsAreFoundUpToATurn() throws {
    let assembly = SimulatedAssembly(
      seed: 7, members: 40, sessions: 3, items: 60, dimensions: 2, step: 0.05)
    var settings = settings(.published)
    settings.dimensions = 2
    settings.anchors = .none
    let result = try estimate(assembly, settings)
    // The truth's first coordinate is a combination of the two that were found.
    var pairs: [(truth: SIMD2<Double>, found: SIMD2<Double>)] = []
    for position in result.positions {
      guard let first = position.first, let second = position.second,
        let member = Int(position.actor.dropFirst())
      else { continue }
      pairs.append(
        (assembly.points[position.session - 1][member], SIMD2(first.point, second.point)))
    }
    for dimension in 0...1 {
      let best = stride(from: 0.0, to: 360, by: 3).map { degree -> Double in
        let axis = unit(degree)
        return SimulatedAssembly.correlation(
          pairs.map { ($0.truth[dimension], (axis * $0.found).sum()) })
      }.max()
      #expect((best ?? 0) > 0.93, "dimension \(dimension + 1): \(best ?? 0)")
    }
    let own = SimulatedAssembly.correlation(pairs.map { ($0.found.x, $0.found.y) })
    #expect(abs(own) < 1e-6)
    var sums = SIMD3<Double>.zero
    for item in result.items {
      let (x, y) = (item.discrimination, item.secondDiscrimination ?? 0)
      sums += Double(item.tally.cast) * SIMD3(x * x, x * y, y * y)
    }
    #expect(sums.x > sums.z && abs(sums.y) < 1e-6 * sums.x)
  }

  /// A unit vector, by Taylor's series: the tests import nothing for it.
  private func unit(_ degree: Double) -> SIMD2<Double> {
    let angle = degree * 3.141592653589793 / 180
    var (sum, term) = (SIMD2(1.0, 0), SIMD2(1.0, 0))
    for power in 1..<40 {
      term = SIMD2(-term.y, term.x) * (angle / Double(power))
      sum += term
    }
    return sum
  }

  @Test func aReferenceKeepsTheScaleWhenASessionIsAdded() throws {
    let assembly = SimulatedAssembly(seed: 8, sessions: 6)
    var settings = settings(.published)
    let before = IdealPoints(
      try IdealPoints.Sample(
        assembly.columns.filtered { $0.session < 6 }, links: assembly.links), settings)
    settings.reference = before.reference
    let after = try estimate(assembly, settings)
    let past = after.positions.filter { $0.session < 6 }.compactMap(\.first?.point)
    let mean = past.reduce(0, +) / Double(past.count)
    let square = past.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(past.count - 1)
    #expect(after.reference == before.reference)
    #expect(abs(mean) < 1e-9)
    #expect(abs(square.squareRoot() - before.reference.deviation) < 1e-9)
  }

  @Test func probabilitiesDoNotDependOnTheScaleOfTheReport() throws {
    let assembly = SimulatedAssembly(seed: 9)
    var settings = settings(.published)
    let plain = try estimate(assembly, settings)
    settings.reference = .init(sessions: 1...5, mean: 50, deviation: 10)
    let scaled = try estimate(assembly, settings)
    for index in plain.items.indices.prefix(20) {
      guard let one = plain.items[index].firstCutpoint,
        let other = scaled.items[index].firstCutpoint,
        let here = plain.positions[3].first, let there = scaled.positions[3].first
      else { continue }
      let first = one - plain.items[index].discrimination * here.point
      let second = other - scaled.items[index].discrimination * there.point
      #expect(abs(first - second) < 1e-9)
    }
  }

  @Test func aPredictionIsWiderThanTheLastPointAndWidensWithTime() throws {
    let assembly = SimulatedAssembly(seed: 10)
    let result = try estimate(assembly, settings(.walk()))
    let actor = SimulatedAssembly.name(7)
    let last = try #require(result.position(of: actor, in: 5)?.first)
    let next = try #require(result.predicted(actor, in: 6)?.first)
    let later = try #require(result.predicted(actor, in: 8)?.first)
    #expect(abs(next.point - last.point) < 1e-9)
    #expect(last.deviation < next.deviation && next.deviation < later.deviation)
    #expect(result.predicted(actor, in: 5) == nil)
    #expect(result.predicted("nobody", in: 6) == nil)
    #expect(try estimate(assembly, settings(.published)).predicted(actor, in: 6) == nil)
    let given = try estimate(assembly, settings(.walk(stepVariance: 0.2)))
    #expect((given.stepVariance ?? 0) > (result.stepVariance ?? 1))
  }
}
