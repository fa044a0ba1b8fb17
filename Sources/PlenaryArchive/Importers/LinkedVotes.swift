/// Pairs of roll calls on the same text, as a table with the columns rcid1 and rcid2 has them.
public enum LinkedVotes {
  public static func pairs(in path: String) throws(UnreadableImport) -> [(String, String)] {
    let hint = "A table with the columns rcid1 and rcid2."
    var rows = try CSVReader(try FileBytes(path))
    guard try rows.next() else {
      throw UnreadableImport("`\(path)` is empty.", path: path, hint: hint)
    }
    let header = Header(rows)
    guard let earlier = header.column("rcid1"), let later = header.column("rcid2") else {
      throw UnreadableImport(
        "`\(path)` has no columns rcid1 and rcid2.", path: path, hint: hint)
    }
    var pairs: [(String, String)] = []
    while try rows.next() {
      guard rows.count > max(earlier, later) else {
        throw UnreadableImport(
          "\(path):\(rows.line): the row has too few fields.", path: path, hint: hint)
      }
      pairs.append((rows.text(earlier), rows.text(later)))
    }
    return pairs
  }
}
