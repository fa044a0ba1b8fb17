import RealModule

/// A symmetric matrix of two rows: a variance, an information. One dimension uses `xx` alone.
struct SymmetricMatrix: Sendable, Hashable {
  var xx: Double
  var xy: Double
  var yy: Double

  static let zero = SymmetricMatrix(xx: 0, xy: 0, yy: 0)

  static func diagonal(_ value: Double) -> SymmetricMatrix {
    SymmetricMatrix(xx: value, xy: 0, yy: value)
  }

  init(xx: Double, xy: Double, yy: Double) {
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }

  init(packed: SIMD4<Double>) { self.init(xx: packed.x, xy: packed.y, yy: packed.z) }

  /// For sums over many ballots.
  var packed: SIMD4<Double> { SIMD4(xx, xy, yy, 0) }

  var inverse: SymmetricMatrix {
    let determinant = xx * yy - xy * xy
    return SymmetricMatrix(xx: yy / determinant, xy: -xy / determinant, yy: xx / determinant)
  }

  static func + (left: SymmetricMatrix, right: SymmetricMatrix) -> SymmetricMatrix {
    SymmetricMatrix(xx: left.xx + right.xx, xy: left.xy + right.xy, yy: left.yy + right.yy)
  }

  static func * (factor: Double, matrix: SymmetricMatrix) -> SymmetricMatrix {
    SymmetricMatrix(xx: factor * matrix.xx, xy: factor * matrix.xy, yy: factor * matrix.yy)
  }

  static func * (matrix: SymmetricMatrix, vector: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(
      matrix.xx * vector.x + matrix.xy * vector.y, matrix.xy * vector.x + matrix.yy * vector.y)
  }

  /// The product of a vector with itself.
  static func square(_ vector: SIMD2<Double>) -> SymmetricMatrix {
    SymmetricMatrix(xx: vector.x * vector.x, xy: vector.x * vector.y, yy: vector.y * vector.y)
  }

  /// The angle by which the axes turn to where the matrix has no `xy`, the greater value first.
  var angleOfPrincipalAxis: Double { 0.5 * Double.atan2(y: 2 * xy, x: xx - yy) }
}

/// A linear map of the plane: rows of a matrix.
struct PlaneMap: Sendable, Hashable {
  var x: SIMD2<Double>
  var y: SIMD2<Double>

  static let identity = PlaneMap(x: SIMD2(1, 0), y: SIMD2(0, 1))

  static func * (map: PlaneMap, vector: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2((map.x * vector).sum(), (map.y * vector).sum())
  }

  static func * (left: PlaneMap, right: PlaneMap) -> PlaneMap {
    PlaneMap(
      x: left.x.x * right.x + left.x.y * right.y, y: left.y.x * right.x + left.y.y * right.y)
  }

  var transposed: PlaneMap { PlaneMap(x: SIMD2(x.x, y.x), y: SIMD2(x.y, y.y)) }

  var inverse: PlaneMap {
    let determinant = x.x * y.y - x.y * y.x
    return PlaneMap(
      x: SIMD2(y.y / determinant, -x.y / determinant),
      y: SIMD2(-y.x / determinant, x.x / determinant))
  }

  /// The variance of mapped points: map x variance x transposed map.
  func carried(_ variance: SymmetricMatrix) -> SymmetricMatrix {
    let (first, second) = (variance * x, variance * y)
    return SymmetricMatrix(
      xx: (first * x).sum(), xy: (first * y).sum(), yy: (second * y).sum())
  }
}
