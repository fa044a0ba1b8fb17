import InstitutionFiles
import PlenaryModel
import PlenaryTesting
import Testing

/// Whatever is written, the reader returns, and what it lets through can be used.
@Suite struct FuzzTests {
  @Test func mutatedFilesAreReadOrRefusedAndNeverCrash() {
    var random = SplitMix64(seed: 20_141_118)
    let parts = TestInstitutions.parts.map { Array($0.utf8) }
    var accepted = 0
    for round in 0..<2000 {
      var files = parts
      for _ in 0..<(1 + Int(random.next() % 3)) { mutate(&files, &random) }
      let loaded = TestInstitutions.load(files.map { String(decoding: $0, as: UTF8.self) })
      #expect(
        loaded.institution != nil || loaded.diagnostics.contains { $0.severity == .error },
        "round \(round)")
      guard let institution = loaded.institution else { continue }
      accepted += 1
      for body in institution.bodies {
        _ = try? institution.rulesOfProcedure(of: body.id, on: day("1993-06-15"))
      }
    }
    // Most of what is changed a little is still right or nearly so; else nothing was tried.
    #expect(accepted > 50)
  }

  private func mutate(_ files: inout [[UInt8]], _ random: inout SplitMix64) {
    let file = Int(random.next() % UInt64(files.count))
    let count = files[file].count
    guard count > 8 else { return }
    let at = Int(random.next() % UInt64(count))
    let length = min(count - at, 1 + Int(random.next() % 12))
    switch random.next() % 7 {
    case 0: files[file].removeSubrange(at..<(at + length))
    case 1: files[file][at] = UInt8(truncatingIfNeeded: random.next())
    case 2:
      let marks = Array("{}[]:,-#&*!|>'\"%@`?\t\n 0/".utf8)
      files[file].insert(marks[Int(random.next() % UInt64(marks.count))], at: at)
    case 3: files[file].insert(contentsOf: files[file][at..<(at + length)], at: at)
    case 4: files[file].removeSubrange(at...)
    case 5:
      let other = Int(random.next() % UInt64(count))
      files[file].swapAt(at, other)
    default:
      let lines = files[file].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines[Int(random.next() % UInt64(lines.count))]
      files[file].insert(contentsOf: line + [UInt8(ascii: "\n")], at: at)
    }
  }
}
