/// The opening verbs of resolutions, with their families and their order of strength.
///
/// Where the order comes from. The United Nations Editorial Manual lists opening words without
/// ranking them; that "decides" creates, "requests" addresses the Secretary-General and "calls
/// upon", "urges", "invites" address States is the practice of drafting described in its chapter
/// on resolutions and in handbooks of permanent missions (New Zealand, Switzerland). The order
/// encourages, invites, calls upon, urges, requests, demands, decides is what delegations
/// negotiate along. It is ours, and partial: between families only reception, address and decision
/// are compared, positions and judgements with nothing else; equal numbers mean that practice does
/// not tell.
enum OpeningVerbs {
  /// finite, participle, plural, family, rank.
  private static let table = """
    notes|noting|note|reception|10
    observes|observing|observe|reception|10
    takes note|taking note|take note|reception|12
    takes into account|taking into account|take into account|reception|12
    takes into consideration|taking into consideration|take into consideration|reception|12
    bears in mind|bearing in mind|bear in mind|reception|12
    is aware|being aware|are aware|reception|12
    hears|having heard|heard|reception|12
    considers|having considered|considered|reception|12
    examines|having examined|examined|reception|12
    receives|having received|received|reception|12
    reviews|having reviewed|reviewed|reception|12
    studies|having studied|studied|reception|12
    reviews|reviewing|review|reception|12
    considers|considering|consider|position|12
    takes cognizance|taking cognizance|take cognizance|reception|12
    acknowledges|acknowledging|acknowledge|reception|14
    recognizes|recognizing|recognize|reception|14
    recognises|recognising|recognise|reception|14
    appreciates|appreciating|appreciate|reception|17
    thanks|thanking|thank|reception|18
    takes pride|taking pride|take pride|reception|18
    welcomes|welcoming|welcome|reception|20
    congratulates|congratulating|congratulate|reception|22
    commends|commending|commend|reception|22
    applauds|applauding|applaud|reception|22
    praises|praising|praise|reception|22
    salutes|saluting|salute|reception|22
    pays tribute|paying tribute|pay tribute|reception|22
    pays special tribute|paying special tribute|pay special tribute|reception|22
    pays homage|paying homage|pay homage|reception|22
    honours|honouring|honour|reception|22
    commemorates|commemorating|commemorate|reception|22
    celebrates|celebrating|celebrate|reception|22
    supports|supporting|support|reception|24
    concurs|concurring|concur|reception|24
    agrees|agreeing|agree|reception|24
    shares|sharing|share|reception|20
    echoes|echoing|echo|reception|20
    endorses|endorsing|endorse|reception|26
    recalls|recalling|recall|position|10
    refers|referring|refer|position|10
    reminds|reminding|remind|position|14
    draws attention|drawing attention|draw attention|position|12
    draws the attention|drawing the attention|draw the attention|position|12
    pays attention|paying attention|pay attention|position|12
    highlights|highlighting|highlight|position|14
    points out|pointing out|point out|position|12
    notes the importance|noting the importance|note the importance|position|12
    believes|believing|believe|position|12
    asserts|asserting|assert|position|18
    maintains|maintaining|maintain|position|16
    underlines|underlining|underline|position|16
    underscores|underscoring|underscore|position|16
    emphasizes|emphasizing|emphasize|position|16
    emphasises|emphasising|emphasise|position|16
    re-emphasizes|re-emphasizing|re-emphasize|position|16
    reemphasizes|reemphasizing|reemphasize|position|16
    stresses|stressing|stress|position|16
    realizes|realizing|realize|position|12
    clarifies|clarifying|clarify|position|16
    reiterates|reiterating|reiterate|position|16
    renews|renewing|renew|position|16
    repeats|repeating|repeat|position|16
    affirms|affirming|affirm|position|18
    reaffirms|reaffirming|reaffirm|position|18
    confirms|confirming|confirm|position|18
    reconfirms|reconfirming|reconfirm|position|18
    hopes|hoping|hope|position|10
    expects|expecting|expect|position|14
    trusts|trusting|trust|position|12
    looks forward|looking forward|look forward|position|10
    expresses|expressing|express|position|10
    determines|determining|determine|decision|56
    declares|declaring|declare|position|20
    solemnly declares|solemnly declaring|solemnly declare|position|20
    rejects|rejecting|reject|judgement|22
    opposes|opposing|oppose|judgement|20
    responds|responding|respond|position|10
    regrets|regretting|regret|judgement|14
    deplores|deploring|deplore|judgement|20
    denounces|denouncing|denounce|judgement|22
    condemns|condemning|condemn|judgement|22
    encourages|encouraging|encourage|address|30
    suggests|suggesting|suggest|address|30
    invites|inviting|invite|address|32
    reiterates its invitation|reiterating its invitation|reiterate our invitation|address|32
    seeks|seeking|seek|address|32
    recommends|recommending|recommend|address|34
    appeals|appealing|appeal|address|36
    reiterates its appeal|reiterating its appeal|reiterate our appeal|address|36
    calls|calling|call|address|36
    calls upon|calling upon|call upon|address|36
    calls on|calling on|call on|address|36
    calls for|calling for|call for|address|36
    reiterates its call|reiterating its call|reiterate our call|address|36
    renews its call|renewing its call|renew our call|address|36
    exhorts|exhorting|exhort|address|40
    urges|urging|urge|address|40
    asks|asking|ask|address|42
    requests|requesting|request|address|44
    reiterates its request|reiterating its request|reiterate our request|address|44
    renews its request|renewing its request|renew our request|address|44
    instructs|instructing|instruct|address|46
    insists|insisting|insist|address|46
    requires|requiring|require|address|48
    demands|demanding|demand|address|48
    reiterates its demand|reiterating its demand|reiterate our demand|address|48
    directs|directing|direct|address|48
    warns|warning|warn|judgement|20
    considers it|considering it|consider it|position|12
    undertakes|undertaking|undertake|decision|50
    commits|committing|commit|decision|50
    commits itself|committing itself|commit ourselves|decision|50
    recommits|recommitting|recommit|decision|50
    pledges|pledging|pledge|decision|50
    resolves|resolving|resolve|decision|52
    continues|continuing|continue|decision|50
    remains|remaining|remain|frame|10
    remains seized|remaining seized|remain seized|decision|50
    intends|intending|intend|decision|48
    approves|approving|approve|decision|54
    accepts|accepting|accept|decision|52
    adopts|adopting|adopt|decision|56
    amends|amending|amend|decision|56
    appoints|appointing|appoint|decision|56
    apportions|apportioning|apportion|decision|56
    appropriates|appropriating|appropriate|decision|56
    authorizes|authorizing|authorize|decision|56
    authorises|authorising|authorise|decision|56
    admits|admitting|admit|decision|56
    allocates|allocating|allocate|decision|56
    assigns|assigning|assign|decision|56
    closes|closing|close|decision|56
    concludes|concluding|conclude|decision|50
    convenes|convening|convene|decision|56
    creates|creating|create|decision|56
    decides|deciding|decide|decision|56
    dissolves|dissolving|dissolve|decision|56
    elects|electing|elect|decision|56
    establishes|establishing|establish|decision|56
    excludes|excluding|exclude|decision|56
    exempts|exempting|exempt|decision|56
    extends|extending|extend|decision|56
    grants|granting|grant|decision|56
    imposes|imposing|impose|decision|56
    launches|launching|launch|decision|56
    lifts|lifting|lift|decision|56
    mandates|mandating|mandate|decision|56
    modifies|modifying|modify|decision|56
    names|naming|name|decision|56
    opens|opening|open|decision|56
    proclaims|proclaiming|proclaim|decision|56
    promulgates|promulgating|promulgate|decision|56
    prohibits|prohibiting|prohibit|decision|56
    reappoints|reappointing|reappoint|decision|56
    reauthorizes|reauthorizing|reauthorize|decision|56
    reduces|reducing|reduce|decision|56
    repeals|repealing|repeal|decision|56
    replaces|replacing|replace|decision|56
    revises|revising|revise|decision|56
    sets|setting|set|decision|56
    specifies|specifying|specify|decision|54
    suspends|suspending|suspend|decision|56
    strengthens|strengthening|strengthen|decision|48
    brings|bringing|bring|position|12
    announces|announcing|announce|position|16
    remembers|remembering|remember|reception|12
    extols|extolling|extol|reception|22
    takes positive note|taking positive note|take positive note|reception|16
    respects|respecting|respect|position|12
    greets|greeting|greet|reception|20
    values|valuing|value|reception|17
    understands|understanding|understand|reception|12
    anticipates|anticipating|anticipate|position|12
    awaits|awaiting|await|position|10
    states|stating|state|position|16
    restates|restating|restate|position|16
    indicates|indicating|indicate|position|12
    gives|giving|give|reception|24
    objects|objecting|object|judgement|20
    strives|striving|strive|decision|48
    registers|registering|register|position|12
    is encouraged|being encouraged|are encouraged|reception|16
    is concerned|being concerned|are concerned|judgement|14
    is convinced|being convinced|are convinced|position|18
    is deeply concerned|being deeply concerned|are deeply concerned|judgement|16
    re-iterates|re-iterating|re-iterate|position|16
    tasks|tasking|task|address|46
    terminates|terminating|terminate|decision|56
    transmits|transmitting|transmit|decision|52
    entrusts|entrusting|entrust|address|46
    designates|designating|designate|decision|56
    increases|increasing|increase|decision|56
    exercises|exercising|exercise|decision|52
    acts|acting|act|frame|10
    affirms its commitment|affirming its commitment|affirm our commitment|position|18
    annuls|annulling|annul|decision|56
    """

  /// What opens preambles without being a verb: "Concerned", "Mindful". No finite form.
  private static let frames = [
    "acting", "alarmed", "anxious", "appalled", "aware", "being", "challenged", "cognisant",
    "cognizant", "committed", "concerned", "confident", "conscious", "contributing", "convinced",
    "desiring", "desirous", "determined", "disappointed", "dismayed", "distressed", "disturbed",
    "encouraged", "faithful", "fearing", "guided", "having", "hopeful", "horrified", "inspired",
    "keeping in mind", "keeping", "knowing", "mindful", "outraged", "perturbed", "persuaded",
    "pleased", "pursuant", "recognizant", "remaining", "reassured", "resolved", "responding",
    "saddened", "satisfied", "seized", "shocked", "struck", "troubled", "understanding",
    "welcoming", "willing", "wishing", "worried", "giving", "attaching", "building", "continuing",
    "drawing", "facing", "following", "in view", "proceeding", "regarding", "viewing",
    "preoccupied",
    "grateful", "impressed", "deriving", "learning", "repeating", "stating", "taking",
    "paying", "according", "relying", "building upon", "marking",
  ]

  static let all: [OpeningVerb] =
    table.split(separator: "\n").map { line in
      let columns = line.split(separator: "|").map(String.init)
      return OpeningVerb(
        name: columns[0], family: OpeningVerb.Family(rawValue: columns[3])!,
        rank: Int(columns[4])!, participle: columns[1], plural: columns[2])
    }
    + frames.map {
      OpeningVerb(name: "", family: .frame, rank: 10, participle: $0, plural: "")
    }
}
