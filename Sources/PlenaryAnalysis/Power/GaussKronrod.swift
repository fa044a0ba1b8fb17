/// A mean over an interval by thirty-one points of Kronrod (1965), fifteen of which are those of
/// Gauss: the difference of the two says how far the result can be trusted.
struct GaussKronrod {
  struct Node {
    /// From -1 to 1.
    var place: Double
    var kronrod: Double
    /// Nothing where the point is not one of Gauss's.
    var gauss: Double
  }

  /// Computed to twenty figures from the roots of the polynomials of Legendre and Stieltjes.
  static let nodes: [Node] = {
    let half: [(Double, Double, Double)] = [
      (0.998_002_298_693_397_060_28, 0.005_377_479_872_923_348_98, 0),
      (0.987_992_518_020_485_428_49, 0.015_007_947_329_316_122_53, 0.030_753_241_996_117_268_35),
      (0.967_739_075_679_139_134_25, 0.025_460_847_326_715_320_18, 0),
      (0.937_273_392_400_705_904_30, 0.035_346_360_791_375_846_22, 0.070_366_047_488_108_124_70),
      (0.897_264_532_344_081_900_88, 0.044_589_751_324_764_876_60, 0),
      (0.848_206_583_410_427_216_20, 0.053_481_524_690_928_087_26, 0.107_159_220_467_171_935_01),
      (0.790_418_501_442_465_932_96, 0.062_009_567_800_670_640_28, 0),
      (0.724_417_731_360_170_047_41, 0.069_854_121_318_728_258_70, 0.139_570_677_926_154_314_44),
      (0.650_996_741_297_416_970_53, 0.076_849_680_757_720_378_89, 0),
      (0.570_972_172_608_538_847_53, 0.083_080_502_823_133_021_03, 0.166_269_205_816_993_933_55),
      (0.485_081_863_640_239_680_69, 0.088_564_443_056_211_770_64, 0),
      (0.394_151_347_077_563_369_89, 0.093_126_598_170_825_321_22, 0.186_161_000_015_562_211_02),
      (0.299_180_007_153_168_812_16, 0.096_642_726_983_623_678_50, 0),
      (0.201_194_093_997_434_522_30, 0.099_173_598_721_791_959_33, 0.198_431_485_327_111_576_45),
      (0.101_142_066_918_717_499_02, 0.100_769_845_523_875_595_04, 0),
    ]
    let middle = Node(
      place: 0, kronrod: 0.101_330_007_014_791_549_01, gauss: 0.202_578_241_925_561_272_88)
    return half.map { Node(place: -$0.0, kronrod: $0.1, gauss: $0.2) } + [middle]
      + half.reversed().map { Node(place: $0.0, kronrod: $0.1, gauss: $0.2) }
  }()

  private var kronrod: [Double]
  private var gauss: [Double]
  private var rounding: [Double]

  init(count: Int) {
    kronrod = Array(repeating: 0, count: count)
    gauss = kronrod
    rounding = kronrod
  }

  mutating func add(_ values: [MultilinearExtension.Value], node: Node) {
    for (place, value) in values.enumerated() {
      kronrod[place] += node.kronrod * value.value
      gauss[place] += node.gauss * value.value
      rounding[place] += node.kronrod * value.error
    }
  }

  /// The integral from -1 to 1, and its error: `(200 |K - G|)^1.5`, or the difference itself where
  /// that is less.
  func result(_ place: Int) -> (value: Double, error: Double) {
    let difference = abs(kronrod[place] - gauss[place])
    let size = abs(kronrod[place])
    guard size > 0 else { return (0, rounding[place]) }
    let relative = 200 * difference / size
    let scaled = size * min(relative * relative.squareRoot(), 1)
    return (kronrod[place], min(scaled, difference) + rounding[place])
  }
}
