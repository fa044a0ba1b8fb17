import Foundation
import PlenaryModel
import Testing

@testable import InstitutionFiles

/// Folders on disk: where they are looked for and what of them is read.
@Suite final class LibraryTests {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    "institutions-\(ProcessInfo.processInfo.processIdentifier)-\(UInt64.random(in: 0...UInt64.max))"
  )

  init() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  private func write(_ data: Data, to path: String) throws {
    let url = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// What is told, with the root as `.`.
  private func told(_ id: InstitutionID) -> [String] {
    InstitutionLibrary(root: root.path).load(id).diagnostics.map { diagnostic in
      var text = diagnostic.description
      if text.hasPrefix(root.path) { text = "." + text.dropFirst(root.path.count) }
      return text
    }
  }

  @Test func aTemplatePassesTheCheckAndMeets() throws {
    for file in Institution.template(id: "school-council") {
      try write(file.text, to: "school-council/\(file.path)")
    }
    let library = InstitutionLibrary(root: root.path)
    #expect(library.ids == ["school-council"])
    let loaded = InstitutionLibrary.check(path: root.path + "/school-council/")
    #expect(loaded.diagnostics.map(\.description) == [])
    let rules = try library.institution(named: "School Council").rulesOfProcedure(
      of: "ASSEMBLY", on: day("2026-01-01"))
    #expect(rules.roster.seats.map(\.name) == ["Anna", "Ben", "Carla"])
    #expect(rules.citations.values.allSatisfy { $0.checked == .unchecked })
  }

  @Test func anIDIsAFolderNameThatEveryFileSystemTakes() {
    #expect(Institution.isID("school-council-2"))
    for text in ["", "School", "a/b", "..", "-a", "a-", "a b", "é"] {
      #expect(!Institution.isID(text))
    }
  }

  @Test func aFolderThatIsNotThere() {
    #expect(
      told("nowhere") == [
        "./nowhere:1:1: error: The folder is not there or cannot be read.\n  hint: Name a folder that holds .yaml files."
      ])
    #expect(
      InstitutionLibrary.check(path: "/no/such/folder").diagnostics.map(\.description) == [
        "/no/such/folder:1:1: error: This is no folder of an institution.\n  hint: Name the folder that holds its .yaml files."
      ])
  }

  @Test func filesThatCannotBeRead() throws {
    try write("institution: {id: odd, name: Odd}", to: "odd/a.yaml")
    try write(Data([0x72, 0xFF, 0xFE]), to: "odd/b.yaml")
    try write(Data(repeating: 0x20, count: 4 * 1024 * 1024 + 1), to: "odd/c.yaml")
    try write("rules:", to: "odd/d.yml")
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent("odd/e.yaml"), withIntermediateDirectories: true)
    #expect(
      told("odd") == [
        "./odd/b.yaml:1:1: error: The file is not UTF-8.\n  hint: Save it as UTF-8.",
        "./odd/c.yaml:1:1: error: The file is larger than 4 MB.\n  hint: Split it into several files.",
        "./odd/d.yml:1:1: error: Files are named .yaml here; this one would not be read.\n  hint: Rename it to d.yaml.",
        "./odd/e.yaml:1:1: error: This is not a file that can be read.",
      ])
  }

  @Test func theFolderAndItsInstitutionBearOneName() throws {
    try write("institution: {id: other, name: Other}", to: "one/a.yaml")
    #expect(
      told("one") == [
        "./one/a.yaml:1:19: error: The institution is called `other` and its folder `one`.\n  hint: Write `id: one` or rename the folder."
      ])
    try write("rules: {}", to: "two/a.yaml")
    #expect(
      told("two") == [
        "./two:1:1: error: The folder has no section `institution`.\n  hint: Write `institution: {id: two, name: ...}` in one of its files."
      ])
  }

  @Test func anInstitutionTakesFromAnother() throws {
    for file in Institution.template(id: "mother") {
      try write(file.text, to: "mother/\(file.path)")
    }
    try write(
      """
      institution: {id: daughter, name: Daughter, uses: [mother]}
      bodies:
        HALL: {name: Hall, members: all, procedure: mother/ORDINARY}
        ROOM: {name: Room, members: [ANNA], procedure: ROOM}
      procedures:
        ROOM: {like: mother/ORDINARY, presiding: {title: Speaker, vote: as-member, rule: CHAIR}}
      """, to: "daughter/a.yaml")
    #expect(told("daughter") == [])
    let daughter = try InstitutionLibrary(root: root.path).institution(named: "daughter")
    let hall = try daughter.rulesOfProcedure(of: "HALL", on: day("2026-01-01"))
    #expect(hall.roster.count == 3 && hall.presiding.title == "Chair")
    #expect(hall.citations["CHAIR"]?.title == "The Chair")
    let room = try daughter.rulesOfProcedure(of: "ROOM", on: day("2026-01-01"))
    #expect(room.roster.count == 1 && room.presiding.title == "Speaker")
  }

  @Test func whatIsUsedHasToBeThereAndRight() throws {
    try write("institution: {id: a, name: A, uses: [b]}", to: "a/a.yaml")
    try write("institution: {id: b, name: B, uses: [a]}", to: "b/a.yaml")
    #expect(
      told("a") == [
        "./a/a.yaml:1:38: error: The institution `b`, which is used here, has 1 error.\n  hint: See `plenary institutions check` of its folder."
      ])
    #expect(
      told("b").contains(
        "./b/a.yaml:1:38: error: The institution `a`, which is used here, has 1 error.\n  hint: See `plenary institutions check` of its folder."
      ))
    try write("institution: {id: c, name: C, uses: [c, unted]}", to: "c/a.yaml")
    try write("institution: {id: united, name: U}", to: "united/a.yaml")
    #expect(
      told("c") == [
        "./c/a.yaml:1:38: error: The institution `c` uses itself: c, which uses c.\n  hint: Two institutions cannot use each other.",
        "./c/a.yaml:1:41: error: The institution `unted` is not there.\n  hint: Did you mean `united`?",
      ])
  }

  @Test func anInstitutionIsFoundByNameOrAliasOrSuggested() throws {
    try write("institution: {id: league, name: The League, aliases: [TL]}", to: "league/a.yaml")
    try write("institution: {id: broken}", to: "broken/a.yaml")
    let library = InstitutionLibrary(root: root.path)
    #expect(try library.institution(named: "league").id == "league")
    #expect(try library.institution(named: "the league").id == "league")
    #expect(try library.institution(named: "TL").id == "league")
    #expect(
      library.ids.map { library.heading(of: $0).name } == ["", "The League"])
    #expect(throws: InstitutionError.unknownInstitution("legaue", suggestions: ["league"])) {
      try library.institution(named: "legaue")
    }
    #expect(throws: InstitutionError.notChecked("broken", errors: 1)) {
      try library.institution(named: "broken")
    }
  }

  @Test func theStandardLibraryIsLookedForInOrder() throws {
    let path = root.path
    #expect(throws: InstitutionError.noLibrary(lookedAt: ["/none"])) {
      try InstitutionLibrary.standard(explicit: "/none", environment: path, program: nil)
    }
    #expect(throws: InstitutionError.noLibrary(lookedAt: ["/void"])) {
      try InstitutionLibrary.standard(explicit: nil, environment: "/void", program: nil)
    }
    try write("institution: {id: league, name: L}", to: "share/plenary/Institutions/league/a.yaml")
    try write("", to: "bin/plenary")
    let installed = try InstitutionLibrary.standard(
      explicit: nil, environment: "", program: path + "/bin")
    #expect(!installed.ids.isEmpty)
    let words = InstitutionError.noLibrary(lookedAt: ["./Institutions", "/opt/Institutions"])
    #expect(
      words.description
        == "No folder of institutions was found; looked at ./Institutions, /opt/Institutions. Name it by --institutions PATH or PLENARY_INSTITUTIONS."
    )
  }
}
