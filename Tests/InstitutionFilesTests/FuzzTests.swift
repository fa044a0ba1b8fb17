import InstitutionFiles
import PlenaryModel
import Testing

/// Whatever is written, the reader returns, and what it lets through can be used.
@Suite struct FuzzTests {
  @Test func mutatedFilesAreReadOrRefusedAndNeverCrash() {
    var random = SplitMix64(state: 20_141_118)
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

/// A generator that gives the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
