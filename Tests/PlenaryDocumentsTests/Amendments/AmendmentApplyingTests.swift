import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing

@Suite struct AmendmentApplyingTests {
  private let draft = AmendmentExamples.draft()

  private func amended(
    _ text: String, _ numbering: ParagraphNumbering = .kept
  ) throws -> Document {
    let reading = AmendmentReading(text)
    #expect(reading.isComplete, "\(text): \(reading.doubts.map(\.text))")
    let resolved = draft.resolving(reading.instructions, named: "A-1")
    #expect(resolved.misfits.map(\.text) == [], "\(text)")
    return try draft.applying(resolved.operations, numbering: numbering)
  }

  @Test func wordsAreChangedWhereTheyStand() throws {
    let cases: [(String, String, String)] = [
      (
        "In paragraph 1, replace \"may\" by \"shall\".", "o1",
        "Calls upon States to drink tea and shall ask for more;"
      ),
      (
        "Delete the words \"as appropriate,\" in paragraph 2 (b).", "o2b",
        "To report, on milk;"
      ),
      (
        "Add at the end of paragraph 5 the words \"forever\".", "o5",
        "Decides to remain seized of the matter forever."
      ),
      (
        "Insert \"hot\" before \"tea\" in paragraph 1.", "o1",
        "Calls upon States to drink hot tea and may ask for more;"
      ),
      (
        "Insert, between the words \"drink\" and \"tea\", the word \"green\" in OP 1.", "o1",
        "Calls upon States to drink green tea and may ask for more;"
      ),
      ("Delete the second sentence of paragraph 3.", "o3", "Decides to meet. Asks for tables;"),
      ("Delete the last sentence of paragraph 3.", "o3", "Decides to meet. Asks for chairs."),
      (
        "Replace the second occurrence of the words \"Asks for\" in paragraph 3 by \"Wants\".",
        "o3",
        "Decides to meet. Asks for chairs. Wants tables;"
      ),
      ("Delete the word \"resolutions\" in paragraph 4.", "o4", "Recalls 12 (I) and 13 (I);"),
      ("Replace the chapeau of paragraph 2 by \"Asks the Chair:\".", "o2", "Asks the Chair:"),
      (
        "In the second preambular paragraph, replace “concern” with “grave concern”.", "p2",
        "Noting with grave concern that tea grows cold,"
      ),
    ]
    for (text, id, expected) in cases {
      #expect(try amended(text).block(ParagraphID(id))?.words.plain == expected, "\(text)")
    }
  }

  @Test func footnotesGoOnlyWithTheWordsThatTakeThem() throws {
    let both = try amended(
      "In paragraph 4, the word \"resolution\" should be in the singular and the words "
        + "\"and 13 (I)\" and the associated footnote should be deleted.")
    #expect(both.block("o4")?.words.plain == "Recalls resolution 12 (I);")
    #expect(both.block("o4")?.footnotes.map(\.mark) == ["1"])
    #expect(both.block("o4")?.words.openingWords == "Recalls")
    let words = try amended("Delete the words \"and 13 (I)\" in paragraph 4.")
    #expect(words.block("o4")?.footnotes.map(\.mark) == ["1", "2"])
    let note = try amended("Delete footnote 2.")
    #expect(note.block("o4")?.footnotes.map(\.mark) == ["1"])
    #expect(note.block("o4")?.words.plain == draft.block("o4")?.words.plain)
  }

  @Test func paragraphsComeAndGoAndNumbersFollow() throws {
    let text = """
      Delete paragraph 2.
      After paragraph 3, insert a new paragraph reading: “Asks for spoons;”
      Delete the first preambular paragraph.
      In paragraph 4, replace "12" by "14".
      """
    let kept = try amended(text)
    #expect(kept.body.map(\.number) == ["1.", "3.", "3 bis.", "4.", "5."])
    #expect(kept.preamble.map(\.id) == ["p2", "p3"])
    let counted = try amended(text, .consecutive)
    #expect(counted.body.map(\.number) == ["1.", "2.", "3.", "4.", "5."])
    #expect(counted.body.map(\.id) == ["o1", "o3", "A-1.1", "o4", "o5"])
    #expect(counted.block("o4")?.words.plain == "Recalls resolutions 14 (I) and 13 (I);")
    let renumbered = try amended("Delete paragraph 1 and renumber the remaining paragraphs.")
    #expect(renumbered.body.map(\.number) == ["1.", "2.", "3.", "4."])
    let sub = try amended("Delete subparagraph (a) of paragraph 2.", .consecutive)
    #expect(sub.block("o2")?.children.map(\.number) == ["(a)", "(b)"])
    let fifth = try amended("Add Operative Clause 5: Asks for more.", .consecutive)
    #expect(fifth.body.map(\.id) == ["o1", "o2", "o3", "o4", "A-1.1", "o5"])
    let moved = try amended("Move paragraph 5 before paragraph 1.", .consecutive)
    #expect(moved.body.map(\.id) == ["o5", "o1", "o2", "o3", "o4"])
    let bis = try amended("Insert the following new operative paragraph 4 bis: “Asks;”")
    #expect(bis.body.map(\.number) == ["1.", "2.", "3.", "4.", "4 bis.", "5."])
    #expect(try amended("Delete the annex.").annexes.isEmpty)
    #expect(try amended("Replace the title by “Tea”.").title.plain == "Tea")
  }

  @Test func newTextBecomesParagraphsWithTheirLists() throws {
    let replaced = try amended(
      "Paragraphs 3 and 4 shall be replaced by the following: “Decides to: (a) Sit; (b) Stand; and "
        + "(c) Leave.”")
    let block = try #require(replaced.block("o3"))
    #expect(block.words.plain == "Decides to:")
    #expect(block.children.map(\.number) == ["(a)", "(b)", "(c)"])
    #expect(block.children.map(\.words.plain) == ["Sit;", "Stand; and", "Leave."])
    #expect(replaced.block("o4") == nil)
    let clerks = try amended(
      "Change Operative Clause 2 to read: Requests a friend, a. This friend to sit, b. The friend to "
        + "stand")
    #expect(clerks.block("o2")?.children.count == 2)
  }

  @Test func whatDoesNotFitIsToldWithTheNearest() {
    let cases: [(String, AmendmentMisfit.Kind, String?)] = [
      ("Delete paragraph 9.", .noParagraph, "paragraph 5"),
      ("Delete paragraph 2 (f).", .noSubparagraph, "(c)"),
      ("Replace \"drink tee\" by \"eat\" in paragraph 1.", .noWords, "“drink tea”"),
      ("Delete annex IV.", .noPart, nil), ("Delete section II.", .noPart, nil),
      ("Delete footnote 7.", .noFootnote, nil),
      ("Delete the fifth sentence of paragraph 3.", .noSentence, nil),
    ]
    for (text, kind, nearest) in cases {
      let resolved = AmendmentExamples.resolved(text)
      #expect(resolved.operations.isEmpty, "\(text)")
      #expect(resolved.misfits.map(\.kind) == [kind], "\(text)")
      #expect(resolved.misfits.first?.nearest == nearest, "\(text)")
      #expect(resolved.misfits.first?.span != nil)
    }
    let open = AmendmentExamples.resolved("Delete the words \"Asks for\" in paragraph 3.")
    #expect(open.notices.count == 1)
    let result = AmendmentExamples.resolved(
      "Replace \"may\" by \"must\" in paragraph 1 so that the paragraph will read: \"Calls;\"")
    #expect(result.notices.count == 1)
  }

  @Test func operationsAreTakenBackOneByOne() throws {
    var generator = SplitMix64(seed: 3)
    for seed in 0..<150 {
      var document = draft
      var undo: [[TextOperation]] = []
      for step in 0..<6 {
        let operation = Self.random(in: document, "R\(seed)-\(step)", &generator)
        guard let inverse = operation.inverse(in: document),
          let after = try? document.applying([operation])
        else { continue }
        undo.append(inverse)
        document = after
      }
      for inverse in undo.reversed() { document = try document.applying(inverse) }
      #expect(document == draft, "seed \(seed)")
    }
  }

  @Test func theOrderOfAmendmentsThatDoNotConflictDoesNotCount() throws {
    var generator = SplitMix64(seed: 5)
    var compared = 0
    for seed in 0..<300 {
      let amendments = (0..<3).map { count in
        ResolvedAmendment(
          name: "A-\(count)",
          operations: [Self.random(in: draft, "N\(seed)-\(count)", &generator)])
      }
      for one in amendments {
        for other in amendments where one.name != other.name {
          let (left, right) = (
            draft.conflicts(between: one, and: other), draft.conflicts(between: other, and: one)
          )
          #expect(left == right)
        }
      }
      guard !draft.conflicts(among: amendments).contains(where: { $0.kind.excludes }) else {
        continue
      }
      compared += 1
      let first = try draft.applying(amendments.flatMap(\.operations))
      let second = try draft.applying(
        amendments.shuffled(using: &generator).flatMap(\.operations))
      #expect(first == second)
    }
    #expect(compared > 50)
  }

  static func random(
    in document: Document, _ name: String, _ generator: inout SplitMix64
  ) -> TextOperation {
    let ids = (document.blocks + document.blocks.flatMap(\.children)).map(\.id)
    let id = generator.one(of: ids)
    let new = AmendmentExamples.block(ParagraphID(name), .operative, "9 bis.", "New words;")
    switch generator.below(6) {
    case 0: return .delete(id)
    case 1: return .replace(id, [document.block(id)!, new])
    case 2: return .insert([new], generator.truth() ? .after(id) : .before(id))
    case 3:
      let other = generator.one(of: document.body.map(\.id))
      return .move(generator.one(of: document.body.map(\.id)), .after(other))
    case 4: return .replaceTitle(RichText(name))
    default:
      let length = document.block(id)!.words.plain.unicodeScalars.count
      let start = generator.below(length + 1)
      let end = start + generator.below(length - start + 1)
      return .changeWords(.words(id), [WordEdit(start..<end, "new")])
    }
  }
}
