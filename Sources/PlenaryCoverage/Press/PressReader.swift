public import InstitutionFiles
import MemberNames
public import PlenaryModel

/// Reads reports of votes: news, press releases, statements.
///
/// English only; parts in other languages are named and left alone. What is understood, and what
/// is not, is a matter of grammar: numbers, columns, bodies, verbs of decision, names, tenses.
public struct PressReader: Sendable {
  /// What a text says.
  public struct Reading: Sendable {
    public var claims: [Claim]
    public var votes: [ReportedVote]
    /// Parts that were not read, and why.
    public var unread: [UnreadPart]

    public init(claims: [Claim] = [], votes: [ReportedVote] = [], unread: [UnreadPart] = []) {
      self.claims = claims
      self.votes = votes
      self.unread = unread
    }
  }

  let council: CouncilHistory
  let members: MemberLexicon
  private let bodies: BodyLexicon

  /// - Parameter institution: the United Nations, or another whose members vote.
  public init(_ institution: Institution) {
    council = CouncilHistory(institution)
    members = MemberLexicon(MemberDirectory(institution))
    bodies = BodyLexicon(institution)
  }

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - published: the day from which `Tuesday` and `last month` are counted.
  ///   - source: the address or the symbol of the text; press releases of the United Nations have
  ///     the body in it.
  public func read(_ text: String, published: Day? = nil, source: String? = nil) -> Reading {
    let address = source
    let source = SourceText(text)
    let unread = LanguageCheck.unreadParts(source)
    let tokens = LanguageCheck.without(unread, Tokenizer.tokens(of: source))
    var reading = read(tokens, of: source, published: published, address: address)
    reading.unread = unread
    if text.unicodeScalars.count > SourceText.maximumScalars {
      let end = source.scalars.count
      reading.unread.append(
        UnreadPart(span: TextSpan(end, end), reason: "The text is too long and was read to here."))
    }
    return reading
  }

  func sentenceReader(published: Day?) -> SentenceReader {
    SentenceReader(members: members, bodies: bodies, published: published)
  }

  /// Reads tokens of a text, all of them or those of a part.
  func read(
    _ tokens: [Token], of source: SourceText, published: Day?, address: String?
  ) -> Reading {
    guard !tokens.isEmpty else { return Reading() }
    let reader = sentenceReader(published: published)
    let sentences = reader.sentences(tokens)
    var context = BodyContext(sentences, source: address)
    let permanent = council.rules(on: published)?.permanent ?? []
    var consolidation = Consolidation(permanent: permanent)
    var claims = ClaimGrammar(source: source, published: published, members: members)
    var focus = Focus()
    let opening = opening(sentences, published, context)
    let speaking = sentences.map { $0.mentions(Sentence.voteWords) }
    for sentence in sentences {
      let builder = StatementBuilder(
        sentence, members: members, published: published, permanent: permanent,
        hasContext: sentence.index - focus.lastVote <= 2 || votesAhead(sentence.index, speaking))
      claims.read(sentence, builder, context)
      for term in sentence.terms { if let body = term.body { context.note(body) } }
      let changes = sentence.voteChanges
      for change in changes where !change.isIntention {
        consolidation.apply(
          change, focus.voters(change.names, members, published), builder.statements().first,
          isSoon: sentence.index - focus.lastVote <= 3)
        focus.lastVote = sentence.index
      }
      focus.name(sentence, &consolidation, members: members, published: published)
      // `There were two abstentions`, behind an election.
      let isOfElection =
        sentence.index > 0 && sentences[sentence.index - 1].isElection
        && !sentence.mentions(Sentence.textNouns)
      for var statement in changes.isEmpty && !isOfElection ? builder.statements() : [] {
        statement.body = context.body(in: sentence, at: statement.anchor)
        if statement.isVetoTold, statement.body == nil,
          context.isOfNations || !statement.vetoers.isEmpty
        {
          statement.body = .securityCouncil
        }
        focus.complete(&statement, sentence)
        statement.isInCommittee =
          statement.body == nil && sentence.isCommitteeWork && context.mayBeCommittee
        statement.bodyBefore = context.last
        // Only what the same body did, and not to another text.
        if statement.object != .amendment, let opening,
          opening.body == statement.body ?? context.last ?? opening.body
        {
          statement.dateBefore = opening.day
        }
        if let body = statement.body { context.last = body }
        consolidation.add(statement)
      }
      focus.leave(sentence, builder, members: members, published: published)
    }
    let topic = topic(sentences, context)
    let completion = Completion(
      source: source, context: context, topic: topic, published: published, council: council)
    // What follows may be of another day.
    let votes = consolidation.told.enumerated().map { place, told in
      var told = told
      if place > 0 { told.dateBefore = nil }
      return completion.vote(told)
    }
    return Reading(claims: claims.claims(votes), votes: votes)
  }

  /// The day on which the body did what the first sentence tells: `The General Assembly on Thursday
  /// suspended Russia`. What the next sentences tell of is of that day, where they name no other.
  private func opening(
    _ sentences: [Sentence], _ published: Day?, _ context: BodyContext
  ) -> (day: Day, body: VotingBody)? {
    for sentence in sentences.prefix(2) {
      var context = context
      guard let place = places(0, sentence.count).first(where: { sentence.term($0)?.body != nil }),
        let body = context.body(in: sentence, at: place),
        !sentence.mentions(["expected", "scheduled"])
      else { continue }
      guard let time = sentence.time(of: place, published: published), let day = time.day,
        time.manner != .date || published.map({ abs($0.number - day.number) < 15 }) ?? true
      else { continue }
      return (day, body)
    }
    return nil
  }

  /// Whether one of the next two sentences speaks of a vote.
  private func votesAhead(_ index: Int, _ speaking: [Bool]) -> Bool {
    places(index, min(speaking.count, index + 3)).contains { speaking[$0] }
  }

  /// A draft that was `approved` by a vote among States, and no body is named.
  private func topic(_ sentences: [Sentence], _ context: BodyContext) -> VotingBody? {
    guard context.hint == nil, sentences.contains(where: \.isCommitteeWork) else { return nil }
    return Topics.committee(sentences)
  }
}
