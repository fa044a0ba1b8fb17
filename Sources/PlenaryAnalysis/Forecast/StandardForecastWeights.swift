extension ForecastWeights {
  /// Weights that come with the program.
  ///
  /// Derived figures: what ``ForecastTraining`` learns from the recorded votes of the United Nations
  /// General Assembly, sessions 55 to 64, each forecast from the sessions before it (939 roll calls
  /// in Erik Voeten's data, in the public domain). The spreads are round figures at which about nine
  /// tenths of the totals of sessions 60 to 64 lie inside intervals of nine tenths. Learning takes
  /// seconds, so these are used unless a model is given others. They say how much each kind of
  /// evidence counts, and nothing about a member or a subject.
  public static let standard = ForecastWeights(
    linked: [
      -0.0179, 0.0840, 0.0638, -0.0285, 0.0305, 0.2577, 0.1113, 0.0407, 0.0589, 0.2179, 0.0185,
      0.3100, -0.1161, 0.1907, -0.0450, 0.3935, 0.6263, -0.6543, -0.7770, -0.3466, 1.1542, 0.6381,
      -0.5789, 0.5872, -1.4866, 0.7913, 0.3146, -2.6381, -0.6536, -0.6888, -1.2709, -1.8600,
      -1.1983, -0.0322, -0.2964, -0.1122, -0.0790, 0.0196, 0.0283, 0.1356, 0.0889, 0.0279, -0.0299,
      0.2615, -0.0286, 0.0404, -0.0729, 0.1482, -0.0921, 0.2629, -0.1759, 0.2146, 0.1403, -0.0381,
      -0.4772, 0.8241, -0.2179, 1.0237, -0.0481, 0.2162, -1.3037, -2.2415, 0.0410, -0.6805,
      -0.7036, 0.0871, -0.4399, -0.6064, -1.0271, 0.2618, 0.9734, -0.1830, -0.1154, 0.1093,
    ],
    new: [
      1.3537, 0.2730, 0.0263, 0.1789, -0.0150, -0.2698, 0.0443, 0.3732, -0.1705, -2.2261, 0.5459,
      -0.2780, 0.4915, -0.0169, -0.7193, 0.4693, 0.5876, 0.0169, 0.2583, 0.0387, 0.0508, -0.2816,
      -0.1723, -0.3507, 0.5324, 0.0271, -0.2032, 0.4754, -0.2943, 0.3805, 0.8079, -0.9822,
    ],
    attendance: [
      0.5152, 0.7534, -0.0213, 0.4417, 0.4046,
    ],
    linkedSpread: 0.15, newSpread: 1, attendanceSpread: 0.8)
}
