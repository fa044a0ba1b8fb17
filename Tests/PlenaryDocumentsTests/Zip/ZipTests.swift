import PlenaryDocuments
import PlenaryTesting
import Testing

@Suite struct ZipTests {
  private var sample: [UInt8] {
    var writer = ZipWriter()
    writer.add("first.txt", Array("The committee met at 10 a.m.".utf8))
    writer.add("folder/é.txt", [])
    writer.add("long.xml", Array(String(repeating: "<p>Decides</p>", count: 5_000).utf8))
    return writer.finished()
  }

  @Test func whatWasPackedIsUnpacked() throws {
    let archive = try ZipArchive(sample)
    #expect(archive.entries.map(\.name) == ["first.txt", "folder/é.txt", "long.xml"])
    #expect(try archive.contents(of: "first.txt") == Array("The committee met at 10 a.m.".utf8))
    #expect(try archive.contents(of: "folder/é.txt") == [])
    #expect(try archive.contents(of: "long.xml").count == 70_000)
    #expect(sample.count < 1_500)
    #expect(sample == sample)
    #expect(throws: ZipProblem(.missing, entry: "none")) { try archive.contents(of: "none") }
  }

  @Test func halfAnArchiveIsToldApart() {
    for count in [0, 10, sample.count / 2, sample.count - 1] {
      let half = Array(sample.prefix(count))
      #expect(throws: ZipProblem(.notAnArchive, offset: count)) { try ZipArchive(half) }
    }
  }

  @Test func bombsAreRefusedBeforeUnpacking() {
    var writer = ZipWriter()
    writer.add("zeros", [UInt8](repeating: 0, count: 8 << 20))
    let bomb = writer.finished()
    #expect(throws: ZipProblem.self) { try ZipArchive(bomb) }
    let limits = ZipLimits(entryBytes: 1 << 20, ratio: 100_000)
    #expect(throws: ZipProblem.self) { try ZipArchive(bomb, limits: limits) }
    #expect(throws: ZipProblem.self) { try ZipArchive(sample, limits: ZipLimits(entries: 2)) }
    #expect(throws: ZipProblem.self) { try ZipArchive(sample, limits: ZipLimits(totalBytes: 99)) }
    #expect(throws: ZipProblem.self) {
      try ZipArchive(sample, limits: ZipLimits(archiveBytes: 99))
    }
  }

  @Test func aChangedByteIsNoticed() throws {
    var bytes = sample
    // The first entry is stored or packed right after its header and name.
    bytes[40] ^= 1
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipProblem.self) { try archive.contents(of: "first.txt") }
  }

  @Test func passwordsSizesOf64BitsAndOtherMethodsAreRefused() throws {
    let directory = try #require(offset(of: [0x50, 0x4b, 0x01, 0x02]))
    var encrypted = sample
    encrypted[directory + 8] |= 1
    var wide = sample
    for offset in 20..<28 { wide[directory + offset] = 0xff }
    var other = sample
    other[directory + 10] = 12
    for bytes in [encrypted, wide, other] {
      do {
        _ = try ZipArchive(bytes)
        Issue.record("read")
      } catch {
        guard case .notSupported = error.reason else {
          Issue.record("\(error)")
          continue
        }
        #expect(error.entry == "first.txt")
      }
    }
  }

  private func offset(of pattern: [UInt8]) -> Int? {
    let bytes = sample
    return (0..<(bytes.count - 4)).first { Array(bytes[$0..<($0 + 4)]) == pattern }
  }

  @Test func randomChangesNeverCrash() {
    var random = SplitMix64(seed: 7)
    let sample = sample
    for _ in 0..<3_000 {
      var bytes = sample
      for _ in 0..<(1 + random.below(4)) {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      if random.below(4) == 0 { bytes.removeLast(random.below(bytes.count)) }
      guard let archive = try? ZipArchive(bytes) else { continue }
      for entry in archive.entries { _ = try? archive.contents(of: entry) }
    }
  }
}
