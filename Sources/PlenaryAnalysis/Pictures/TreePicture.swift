/// A dendrogram: which members are alike, joined from the leaves to the root.
public struct TreePicture: Picture {
  /// Two groups become one. Groups are numbered: first the labels, then the merges in their order.
  public struct Merge: Sendable, Hashable {
    public var left: Int
    public var right: Int
    /// How unlike the two are.
    public var height: Double

    public init(left: Int, right: Int, height: Double) {
      self.left = left
      self.right = right
      self.height = height
    }
  }

  public var frame: PictureFrame
  public var labels: [String]
  public var merges: [Merge]
  /// Groups that stay apart at this height get a colour and a letter each.
  public var cut: Double?
  /// What heights measure.
  public var heightLabel: String

  /// - Precondition: each merge joins two groups that exist and are not joined yet.
  public init(
    frame: PictureFrame, labels: [String], merges: [Merge], cut: Double? = nil, heightLabel: String
  ) {
    var isFree = [Bool](repeating: true, count: labels.count)
    for merge in merges {
      precondition(
        isFree.indices.contains(merge.left) && isFree.indices.contains(merge.right)
          && merge.left != merge.right && isFree[merge.left] && isFree[merge.right],
        "a merge joins two groups that exist and are not joined yet")
      isFree[merge.left] = false
      isFree[merge.right] = false
      isFree.append(true)
    }
    self.frame = frame
    self.labels = labels
    self.merges = merges
    self.cut = cut
    self.heightLabel = heightLabel
  }

  public var csv: String {
    var table = PictureTable(["group", "left", "right", "height", "members"])
    for (index, merge) in merges.enumerated() {
      let group = labels.count + index
      table.rows.append([
        .count(group), name(merge.left), name(merge.right), .number(merge.height, decimals: 4),
        .text(leaves(of: group).map { labels[$0] }.joined(separator: " ")),
      ])
    }
    return table.csv
  }

  private func name(_ group: Int) -> PictureTable.Cell {
    group < labels.count ? .text(labels[group]) : .count(group)
  }

  public var description: String {
    guard !labels.isEmpty else { return frame.opening + frame.words.noData }
    let groups = cut == nil ? roots : groups
    let lists = groups.map { group in
      frame.words.list(leaves(of: group).map { labels[$0] }, atMost: 200)
    }
    return frame.opening + lists.map { "(\($0))" }.joined(separator: " ")
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: labels.isEmpty) { draw(in: &$0) }
  }

  // MARK: The tree

  /// Labels of a group from top to bottom.
  private func leaves(of group: Int) -> [Int] {
    var leaves: [Int] = []
    var open = [group]
    while let next = open.popLast() {
      if next < labels.count {
        leaves.append(next)
      } else {
        open.append(merges[next - labels.count].right)
        open.append(merges[next - labels.count].left)
      }
    }
    return leaves
  }

  /// Groups that nothing joins.
  private var roots: [Int] {
    var isRoot = [Bool](repeating: true, count: labels.count + merges.count)
    for merge in merges {
      isRoot[merge.left] = false
      isRoot[merge.right] = false
    }
    return isRoot.indices.filter { isRoot[$0] }.reversed()
  }

  /// The greatest groups below the cut, from top to bottom.
  private var groups: [Int] {
    guard let cut else { return roots }
    var groups: [Int] = []
    var open = Array(roots.reversed())
    while let next = open.popLast() {
      if next < labels.count || merges[next - labels.count].height <= cut {
        groups.append(next)
      } else {
        open.append(merges[next - labels.count].right)
        open.append(merges[next - labels.count].left)
      }
    }
    return groups
  }

  // MARK: Drawing

  private static let row = 15.0

  private func draw(in drawing: inout Drawing) {
    let widest = labels.map { TextWidth.estimate($0, size: 12) }.max() ?? 0
    let room = min(widest + 26, drawing.width * 0.45)
    let top = drawing.height + 6
    let tall = Double(labels.count) * TreePicture.row
    let axis = Axis(
      holding: merges.map(\.height) + [0, cut ?? 0], from: drawing.width - room,
      to: Drawing.margin + 6)
    drawing.horizontalAxis(axis, from: top, to: top + tall + 2)
    let group = colours(in: &drawing, axis: axis, top: top, room: room)
    branches(group, axis, top, in: &drawing)
    if let cut {
      let x = axis.place(cut)
      drawing.line(x, top, x, top + tall + 2, .ink, 1, dashes: "1 3")
    }
    drawing.fitted(
      heightLabel, Drawing.margin, top + tall + 30, width: drawing.width - 20, size: 11,
      ink: .quiet)
    drawing.height = top + tall + 36
  }

  /// Writes the labels, and finds the group below the cut to which each label and merge belongs.
  private func colours(
    in drawing: inout Drawing, axis: Axis, top: Double, room: Double
  ) -> [Int?] {
    var group = [Int?](repeating: nil, count: labels.count + merges.count)
    var y = top
    for (number, root) in groups.enumerated() {
      let isColoured = cut != nil
      var open = [root]
      while let next = open.popLast() {
        if isColoured { group[next] = number }
        if next >= labels.count {
          open.append(merges[next - labels.count].left)
          open.append(merges[next - labels.count].right)
        }
      }
      for leaf in leaves(of: root) {
        let ink = isColoured ? Ink.series[number % Ink.series.count] : .ink
        let x = drawing.width - room + 4
        let middle = y + TreePicture.row / 2
        if isColoured { drawing.mark(number, x + 4, middle, 3.2, ink) }
        drawing.fitted(
          labels[leaf], x + (isColoured ? 12 : 0), middle + 4, width: room - 18, ink: ink)
        y += TreePicture.row
      }
    }
    return group
  }

  private func branches(_ group: [Int?], _ axis: Axis, _ top: Double, in drawing: inout Drawing) {
    var places = [(x: Double, y: Double)](
      repeating: (axis.place(0), 0), count: labels.count + merges.count)
    for (position, leaf) in groups.flatMap(leaves).enumerated() {
      places[leaf].y = top + (Double(position) + 0.5) * TreePicture.row
    }
    for (index, merge) in merges.enumerated() {
      let (left, right) = (places[merge.left], places[merge.right])
      let x = axis.place(merge.height)
      let number = labels.count + index
      places[number] = (x, (left.y + right.y) / 2)
      let ink = group[number].map { Ink.series[$0 % Ink.series.count] } ?? .quiet
      let dashes = frame.style == .forecast ? "4 3" : nil
      let path = drawing.path([(left.x, left.y), (x, left.y), (x, right.y), (right.x, right.y)])
      drawing.element(
        "path", "d=\"\(path)\"\(drawing.stroke(ink, 1.5, dashes: dashes))",
        title: frame.words.pair(heightLabel, frame.words.number(merge.height, 3)))
    }
  }
}
