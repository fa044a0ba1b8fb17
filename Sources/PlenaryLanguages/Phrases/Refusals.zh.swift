// Why something is out of order, in Chinese. How to correct a text: docs/languages.md.
extension RefusalTables {
  static let chinese = #"""
    # One line
    sentence = 不合议事规则。{text}（{rule}）

    # Who may act
    only-presiding-officer.what = 只有主席可以这样做。
    only-secretary.what = 只有主席或秘书可以这样做。
    only-members.what = 此事项限于成员，{name}不得行使。
    not-seated.what = {name}不是本机构的成员。
    not-seated.instead = 只有受到邀请才能参加。
    not-own-vote.what = {actor}不得代{member}投票。
    not-own-vote.instead = 缺席成员不参加表决；任何人不得代其投票。
    presiding-officer-does-not-vote.what = 主席不参加表决。
    presiding-officer-does-not-vote.instead = 可由其代表团另一名成员投票。
    presiding-vote-not-decisive.what = 主席只有在其一票能改变结果时才投票。
    vote-suspended-for-arrears.what = {name}拖欠{owed}，不少于两年应缴数额{due}：没有表决权。
    vote-suspended-for-arrears.instead = 经本机构准予豁免可恢复表决权。
    membership-suspended.what = {name}的权利已中止。
    observer-may-not.what = {name}是观察员，不得这样做。
    observer-may-not.instead = 成员可以自己的名义这样做。
    proxies-unknown.what = 本议事规则没有规定委托投票。
    proxies-unknown.instead = 缺席成员不参加表决；任何人不得代其投票。
    own-proxy.what = {name}投自己的票无须委托。
    own-proxy.instead = 请指定另一成员。
    no-proxy.what = {name}没有委托他人投票。
    proxies-held.what = {name}所受投票委托已达一个成员的上限：{most}个。
    proxies-held.instead = 可委托另一成员。
    proxy-not-passed-on.what = {name}将既受委托又委托他人；投票委托不得转让。
    proxy-not-passed-on.instead = 可先撤回自己的委托，或由另一成员投票。

    # The meeting
    meeting-not-open.what = 会议尚未开始。
    meeting-not-open.instead = 请先开会或恢复会议。
    meeting-already-open.what = 会议已经开始。
    meeting-not-suspended.what = 会议并未暂停。
    no-quorum-to-open.what = 出席成员{present}个；开会需要{required}个。
    no-quorum-to-open.instead = 等候更多成员，或请求豁免此项要求。
    no-quorum-to-decide.what = 出席成员{present}个；作出决定需要{required}个。
    no-quorum-to-decide.instead = 辩论可以继续；待{required}个成员到场再作决定。
    more-present-than-members.what = 出席数不可能是{count}：本机构有{members}个成员。
    more-present-than-members.instead = 请重新清点。
    too-few.what = {amount, select, speaking-time {发言秒数} length-of-motion {动议所定秒数} parts-of-division
      {分部分表决的部分数} places-to-fill {待补席位数} statements {允许的发言次数} other {应缴会费}}不能是{count}。
    too-few.instead = 请填{least}或更大的数。

    # Voting
    voting-in-progress.what = 表决已经开始，不得打断。
    voting-in-progress.instead = 请先宣布结果；可就表决的进行提出程序问题。
    action-under-way.what = 就{text}采取的行动已经开始，在作出决定之前不得打断。
    action-under-way.instead = 请将其余部分付诸表决；主席可在两次表决之间暂停会议。
    no-voting-in-progress.what = 目前没有进行表决。
    voting-incomplete.what = 还有{missing}个成员未被唱名。
    voting-incomplete.instead = 请唱名，或记录无人应答。
    method-unknown.what = 本议事规则没有规定这种表决方式：{method}。
    names-not-kept.what = 此处只计票数，不记名。
    names-not-kept.instead = 请填入总数。
    must-not-abstain.what = {name}不得弃权。
    must-not-abstain.instead = 应投赞成票或反对票。
    no-abstention-on-procedure.what = 就程序性问题表决时不得弃权。
    no-abstention-on-procedure.instead = 请投赞成票或反对票。
    passed-before.what = {name}已有一次暂不表态。
    passed-before.instead = 应投赞成票或反对票。
    passing-unknown.what = 本议事规则没有规定暂不表态。
    passing-unknown.instead = 请投票、弃权或不应答。
    no-rights.what = 保留权利须在唱名表决中投赞成票或反对票，并在表决后行使。
    no-rights.instead = 如欲在表决后解释投票，请以“保留权利”方式投票。
    not-your-turn.what = 现在轮到{next}。
    lot-not-drawn.what = 唱名表决从抽签决定的成员开始。
    lot-not-drawn.instead = 请先抽签。
    roll-call-over.what = 全部成员均已唱名。
    roll-call-over.instead = 在宣布结果之前可以更改投票。
    count-missing.what = 举手或投入票箱的票尚未计算。
    count-missing.instead = 由两名计票员计票，并由秘书报告结果。
    count-reported.what = 计票结果以总数报告，不得再加入单张选票。
    count-reported.instead = 可由秘书重新报告计票结果，或以记录表决方式重新付诸表决。
    no-casting-vote.what = 主席在此没有决定票。
    no-casting-vote.instead = 只有票数相等且多数规则有此规定时才投决定票。
    casting-vote-due.what = 票数相等，主席有决定票。
    casting-vote-due.instead = 请投赞成票或反对票，然后宣布结果。
    method-requested.what = 有成员要求采用{method}，一个要求即可。
    method-requested.instead = 请采用{method}将案文付诸表决。
    voting-closed.what = 表决已结束。
    voting-closed.instead = 宣布结果之前，秘书可更正投票；之后可表明投票意向。
    moment-passed.what = {moment}已过。
    moment-passed.instead = 请另定较晚的时间，或现在行动。
    result-announced.what = 结果已经宣布，不再改变。
    result-announced.instead = 可表明投票意向，以记录在案。
    tally-impossible.what = 总数不可能正确：{contradiction}。
    tally-impossible.instead = 请核对计票。
    veto-votes-unknown.what = 结果取决于{group}成员的投票情况，而这一情况不明。
    veto-votes-unknown.instead = 请按名称列出其投票情况，或列出总数。
    known-votes-exceed-tally.what = 列名的成员多于计得的票数（{vote}）。
    known-votes-exceed-tally.instead = 请核对名称。
    vote-requested.what = {name}要求进行表决。
    vote-requested.instead = 请开始表决。
    objected.what = {name}提出异议：没有协商一致。
    objected.instead = 请继续协商。
    decided-by-consensus.what = 本机构不进行表决，以协商一致方式作决定。
    decided-by-consensus.instead = 请询问有无异议。
    not-proposed-for-adoption.what = 尚未提议未经表决通过。
    not-proposed-for-adoption.instead = 请先询问有无异议。
    already-decided.what = 已就{text}作出决定，决定有效。
    already-decided.instead = 可发言记录在案。
    adoption-without-vote-unknown.what = 本议事规则没有规定未经表决通过。

    # Speaking
    not-called.what = 未经请求发言并获准不得发言；现在发言或下一位发言的是{next}。
    not-called.instead = 请要求发言。
    not-on-list.what = {name}不在发言名单上。
    not-next-speaker.what = 按名单次序请各方发言；下一位是{next}。
    not-next-speaker.instead = 各代表团可商定互换位次，名单由主席安排。
    list-closed.what = 发言名单已截止。
    list-closed.instead = 名单发言完毕后或可行使答辩权。
    list-open.what = 发言名单开放。
    statements-used.what = {name}在本项目下可作的{allowed}次发言均已用完。
    statements-used.instead = 或可行使答辩权。
    group-statements-used.what = {group}组在本项目下可作的{allowed}次发言均已排定。
    group-statements-used.instead = 该组一个成员可将名单上的位次让给另一成员。
    groups-missing.what = 未列明各组，每组发言次数便没有意义。
    groups-missing.instead = 请列明各组。
    no-such-group.what = 本机构没有成员属于{group}组。
    no-such-group.instead = 请核对组名。
    already-on-list.what = {name}已在名单上。
    nobody-speaking.what = 目前无人发言。
    somebody-speaking.what = {name}正在发言。
    within-time.what = 发言者未超时。
    replies-used.what = 本项目下的{used}次答辩均已用完。
    no-right-of-reply.what = 本议事规则没有规定答辩权。
    point-of-order-is-not-substance.what = 提出程序问题时不得就实质问题发言。
    point-of-order-is-not-substance.instead = 请要求发言。
    explanations-not-now.what = 解释投票在表决前或表决后进行。
    explanations-not-now.instead = 请等候结果。
    no-explanation-after-secret-ballot.what = 无记名投票后不得解释投票。
    sponsor-may-not-explain.what = {text}的提案国不得就该案文解释投票。
    sponsor-may-not-explain.instead = 可在采取行动前作一般性发言。
    explained-before.what = 已就{text}解释过投票。
    explained-before.instead = 只有投票不同时才可再次解释。

    # Points and motions
    no-point-of-order.what = 没有待处理的程序问题。
    point-of-order-pending.what = 有程序问题待处理。
    point-of-order-pending.instead = 先由主席裁决，如有异议则将异议付诸表决。
    ruling-missing.what = 没有可提出异议的裁决。
    appeal-not-debatable.what = 异议不经辩论立即付诸表决。
    second-needed.what = 须有附议。
    second-needed.instead = 可由另一成员附议。
    own-motion.what = 不得附议自己提出的动议。
    motion-unknown.what = 本议事规则没有这一动议：{motion}。
    motion-unknown.instead = 如需休息，可动议暂停会议。
    no-such-motion.what = 没有待处理的第{number}号动议。
    motion-not-debatable.what = 该动议（{motion}）不经辩论。
    motion-not-debatable.instead = 立即付诸表决。
    speakers-on-motion-none.what = 不得发言{side, select, for {支持} other {反对}}此动议。
    speakers-on-motion-none.instead = 请将动议付诸表决。
    speakers-on-motion-used.what = 已有{allowed}个成员发言{side, select, for {支持} other {反对}}动议；规则不允许更多。
    speakers-on-motion-used.instead = 请将动议付诸表决。
    spoken-on-motion.what = {name}已就此动议发言。
    spoken-on-motion.instead = 动议由不同成员讨论，赞成和反对各有定数。
    motion-outranked.what = 动议（{motion}）应优先处理。
    motion-outranked.instead = 请先将其付诸表决。
    more-severe-first.what = 第{number}号动议更为彻底，应先予决定。
    more-severe-first.instead = 请将第{number}号动议付诸表决。
    rank-too-low.what = 该动议（{motion}）不优先于待处理的动议（{pending}）。
    rank-too-low.instead = 请先就后者作出决定。
    motion-needs-text.what = 动议（{motion}）必须说明涉及哪一案文。
    not-on-prevailing-side.what = 只有投票属胜方者才能提出此动议。
    not-on-prevailing-side.instead = 可由胜方成员提出。
    debate-closed.what = 辩论已结束。
    debate-closed.instead = 请将案文付诸表决。

    # Texts
    no-such-text.what = 本机构面前没有{text}。
    no-such-text.instead = 请核对文号。
    text-exists.what = {text}已在本机构面前。
    not-sponsor.what = 只有{text}的提案国可以这样做。
    not-pending.what = {text}已不在本机构面前。
    sponsor-too-late.what = 已就{text}作出决定，不能再加入为提案国。
    sponsor-too-late.instead = 可表明支持，以记录在案。
    already-sponsor.what = 已是{text}的提案国。
    withdrawal-too-late-amended.what = {text}已经修正，现属本机构。
    withdrawal-too-late-amended.instead = 应付诸表决。
    withdrawal-too-late-voting.what = 就{text}进行的表决已经开始。
    withdrawal-too-late-voting.instead = 应付诸表决。
    not-withdrawn.what = {text}没有撤回。
    not-seconded.what = 只有附议{text}者可坚持要求表决。
    not-circulated.what = {text}没有在前一日分发。
    not-circulated.instead = 可自{earliest}起表决；如本机构同意免适用该规则，也可现在表决。
    not-permitted.what = {text}没有以书面提出。
    not-permitted.instead = 主席可准予审议。
    cost-statement-missing.what = {text}涉及经费，而本机构面前没有所涉经费说明。
    cost-statement-missing.instead = 预计最迟{earliest}提出说明。
    committee-report-missing.what = {text}修改议事规则。
    committee-report-missing.instead = 先由委员会提出报告。
    only-on-request.what = {text}由非成员提出。
    only-on-request.instead = 经成员要求才付诸表决。
    not-an-amendment.what = {text}将取代全文，不是修正案。
    not-an-amendment.instead = 可作为单独提案提出。
    amendment-words-missing.what = {paragraph}段中没有“{words}”。
    amendment-words-missing.instead = 请与案文核对。
    amendment-paragraph-taken.what = 已有{paragraph}段。
    amendment-paragraph-taken.instead = 请与案文核对。
    amendment-paragraph-missing.what = 案文中没有{paragraph}段。
    amendment-paragraph-missing.instead = 请与案文核对。
    no-friendly-amendments.what = 本议事规则没有规定由提案国直接接受的修正案。
    no-friendly-amendments.instead = 提案国可在表决开始前订正其案文。
    amendments-first.what = 修正案先付表决：{texts}。
    amendments-first.instead = 请将{first}付诸表决。
    amendment-out-of-turn.what = {next}应先付表决。
    amendment-out-of-turn.instead = 主席可在表决开始前另定次序。
    order-incomplete.what = 次序必须列出全部待处理的修正案。
    earlier-proposal-first.what = {text}应先付表决。
    earlier-proposal-first.instead = 可通过动议给予优先。
    division-unknown.what = 本议事规则没有规定分部分表决。
    mover-objects.what = 提案者反对分部分表决，此事即告终结。
    mover-objects.instead = 应就整体付诸表决。
    division-pending.what = 应先就{text}分部分表决的动议作出决定。
    division-refused.what = 本机构拒绝将{text}分部分表决。
    division-refused.instead = 应就整体付诸表决。
    no-such-part.what = 没有可付表决的第{number}部分。
    parts-first.what = 第{number}部分先付表决。
    reconsideration-needed.what = 已就{text}作出决定。
    reconsideration-needed.instead = 只有本机构决定重新审议才可再议。
    not-decided.what = {text}：没有可重新审议的决定。
    second-vote-too-soon.what = 第二次表决应在以后的会议上进行。
    second-vote-too-soon.instead = 请先宣布本次会议散会。
    second-vote-too-late.what = 第二次表决本应最迟在{deadline}进行。
    no-preliminary-question.what = 本议事规则没有规定先决问题。
    no-power-recommend.what = “{action}”：本机构只能建议。
    no-power-recommend.instead = 可向有权这样做的机构提出建议。
    no-power.what = “{action}”：{extent, select, binding {本机构可以这样做，其决定具有约束力} may {本机构可以这样做} other
      {本机构不得这样做}}。
    not-adopted.what = {text}没有通过。

    # Elections
    elections-unknown.what = 本议事规则没有规定选举。
    no-election.what = 目前没有进行选举。
    election-pending.what = 正在进行选举。
    election-pending.instead = 请先完成选举。
    contested.what = 候选人{candidates}名，席位{seats}个。
    contested.instead = 应进行投票。
    ballot-requested.what = 已有人要求投票。
    ballot-requested.instead = 应进行投票。
    acclamation-unknown.what = 本议事规则不允许免于投票。
    acclamation-unknown.instead = 即使只有一名候选人也应投票。
    more-votes-than-papers.what = 票数与选票数不符。
    more-votes-than-papers.instead = 请重新清点。
    ballot-number-taken.what = 第{number}轮投票不在上一轮之后。
    ballot-number-taken.instead = 请按递增次序为各轮投票编号。
    restricted-ballot.what = 本轮投票限于{names}。
    no-lot-needed.what = 无须在这些名字之间抽签。
    lot-needed.what = {names}得票相等。
    lot-needed.instead = 请抽签。
    elected-already.what = {name}已经当选。
    elected-already.instead = 请清点其他人的票。

    # Matters with steps
    no-step.what = {docket}：“{act}”不能接在“{from}”之后。
    step-not-ready.what = 还不能从“{from}”进入“{act}”：尚缺条件。

    # What cannot be true of a count
    tally-negative = {what, select, in-favour {赞成票} against {反对票} abstaining {弃权票} not-participating
      {未参加者} objecting {异议} members {成员} present {出席者} other {合计}}{group}为{count}；计数不能为负
    tally-beyond-counting = {what, select, in-favour {赞成票} against {反对票} abstaining {弃权票}
      not-participating {未参加者} objecting {异议} members {成员} present {出席者} other
      {合计}}{group}为{count}；不会有这样大的计数
    tally-more-votes-than-members = {votes}票{group}，而成员只有{members}个
    tally-more-votes-than-present = {votes}票{group}，而出席者只有{present}个
    tally-more-present-than-members = 出席者{present}个{group}，而成员只有{members}个
    tally-group-exceeds-whole = {what, select, in-favour {赞成票} against {反对票} other
      {弃权票}}{group}为{count}，而总数只有{whole}
    tally-more-than-total = 权重{group}为{weight}，而总权重为{total}
    """#
}
