import PlenaryDocuments
import PlenaryModel
import Testing

@Suite struct AmendmentConflictTests {
  private let draft = AmendmentExamples.draft()

  @Test func conflictsAreNamed() {
    let cases: [(String, String, [AmendmentConflict.Kind])] = [
      ("Delete paragraph 3.", "Delete paragraph 3.", [.bothDelete]),
      (
        "Delete paragraph 3.", "In paragraph 3, replace \"chairs\" by \"stools\".",
        [.deletesWhatChanges]
      ),
      (
        "Delete paragraph 2.", "Replace \"milk\" by \"cream\" in paragraph 2 (b).",
        [.deletesWhatChanges]
      ),
      ("Paragraph 3 should read: \"A;\"", "Paragraph 3 should read: \"B;\"", [.bothReplace]),
      (
        "Paragraph 3 should read: \"A;\"", "Delete the word \"chairs\" in paragraph 3.",
        [.replacesWhatChanges]
      ),
      (
        "Replace \"drink tea\" by \"eat\" in paragraph 1.", "Replace \"tea\" by \"milk\" in OP1.",
        [.overlappingWords]
      ),
      (
        "Replace \"drink\" by \"brew\" in paragraph 1.", "Replace \"more\" by \"less\" in OP1.",
        [.sameParagraph]
      ),
      ("Delete paragraph 3.", "After paragraph 3, insert: “Asks;”", [.contingent]),
      ("After paragraph 3, insert: “Asks;”", "After paragraph 3, insert: “Begs;”", [.samePlace]),
      ("Replace the title by \"A\".", "In the title, replace \"tea\" by \"milk\".", [.sameTitle]),
      ("Delete paragraph 3.", "Delete paragraph 4.", []),
    ]
    for (one, other, kinds) in cases {
      let left = AmendmentExamples.resolved(one, named: "A-1")
      let right = AmendmentExamples.resolved(other, named: "A-2")
      #expect(left.fits && right.fits, "\(one) \(other)")
      let found = draft.conflicts(between: left, and: right)
      #expect(found.map(\.kind) == kinds, "\(one) | \(other)")
      #expect(draft.conflicts(between: right, and: left) == found)
    }
  }

  @Test func theFurthestRemovedIsPutFirst() {
    let filed = [
      ("A-1", "After paragraph 3, insert: “Asks;”", nil),
      ("A-2", "Replace \"drink\" by \"brew\" in paragraph 1.", nil),
      ("A-3", "Paragraph 5 should read: \"Ends;\"", nil), ("A-4", "Delete paragraph 4.", nil),
      ("A-5", "Replace \"tea\" by \"milk\" in paragraph 1.", "A-2" as String?),
    ].map { name, text, amends in
      AmendmentVotingOrder.Filed(AmendmentExamples.resolved(text, named: name), amends: amends)
    }
    let assembly = AmendmentVotingOrder(filed, of: draft)
    #expect(assembly.places.map(\.name) == ["A-4", "A-3", "A-5", "A-2", "A-1"])
    #expect(assembly.places.map(\.remoteness) == [100, 60, 14, 15, 8])
    let council = AmendmentVotingOrder(filed, of: draft, additionsAndDeletionsFirst: true)
    #expect(council.places.map(\.name) == ["A-4", "A-1", "A-3", "A-5", "A-2"])
  }

  @Test func theEngineComesToTheSameText() throws {
    let texts = [
      "Delete paragraph 3.", "Paragraph 5 should read: \"Ends;\"",
      "Replace \"milk\" by \"cream\" in paragraph 2 (b) and delete paragraph 2 (c).",
      "After paragraph 3, insert: “Asks;\nBegs;”",
      "Replace the second occurrence of \"Asks for\" in paragraph 3 by \"Wants\".",
      "Add a new preambular paragraph reading: “Hoping,”",
      "Replace paragraph 3 by: “One;\nTwo;”",
    ]
    for text in texts {
      let amendment = AmendmentExamples.resolved(text)
      let (operations, unmapped) = draft.engineOperations(of: amendment)
      #expect(unmapped.isEmpty, "\(text)")
      let engine = try draft.proposalText.applying(operations)
      let own = try draft.applying(amendment.operations).proposalText
      #expect(engine.paragraphs.map(\.words) == own.paragraphs.map(\.words), "\(text)")
    }
    let title = AmendmentExamples.resolved("Replace the title by \"Tea\".")
    #expect(draft.engineOperations(of: title).unmapped.count == 1)
  }
}
