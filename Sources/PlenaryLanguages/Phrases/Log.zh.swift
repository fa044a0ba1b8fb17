// The log and the reasons of outcomes in Chinese. How to correct a text: docs/languages.md.
extension LogTables {
  static let chinese = #"""
    # The meeting
    meeting-opened = 主席宣布第{number}次会议开始。
    attendance-recorded = {name}：{attendance}。
    present-counted = {members}个成员中有{count}个出席。
    meeting-suspended = 会议暂停。
    meeting-resumed = 会议恢复。
    meeting-adjourned = 会议散会。
    rule-waived = 免适用规则{rule}。
    rule-waived-reason = 免适用规则{rule}：{reason}。
    item-taken-up = 开始审议项目{item}。
    item-taken-up-title = 开始审议项目{item}：{title}。
    chair-handed-over = {name}代行主席职务。
    chair-handed-over-back = 主席恢复主持会议。

    # Members
    arrears-recorded = {name}拖欠{owed}；其两年会费为{due}。
    arrears-waived = {name}虽有拖欠，仍可投票至{day}。
    credentials-challenged = {name}的全权证书受到质疑；暂准出席。
    rights-suspended = {name}的权利被中止。
    proxy-given = {name}委托{holder}代为投票。
    proxy-withdrawn = {name}的投票委托撤回。

    # Speakers
    floor-requested = {name}要求发言。
    floor-requested-side = {name}要求发言，以表示{side, select, for {支持} other {反对}}。
    speaker-called = 请{name}发言。
    replier-called = 请{name}发言行使答辩权。
    left-list = {name}从发言名单中撤下。
    list-arranged = 主席安排发言名单：{order, select, as-requested {按要求发言的先后} alternating-sides {赞成与反对轮流}
      other {发言最少者优先}}{each, select, -1 {} other {；每个代表团{each}次发言}}{together, select, -1 {} other
      {；每组（{groups}）{together}次发言}}。
    places-exchanged = {first}与{second}互换发言位次。
    speech-ended = {name}发言完毕（用时{duration}）。
    speakers-list-closed = 发言名单截止。
    speakers-list-reopened = 发言名单重新开放。
    speeches-limited = 发言时间限为{duration}。
    speaker-called-to-order = 要求{name}遵守规则（超时{duration}）。
    reply-granted = 准予{name}行使答辩权（时限{duration}）。
    statement-made = {name}发言。
    statement-made-words = {name}发言：“{words}”。

    # Points of order
    point-of-order-raised = {name}{voting, select, yes {就表决的进行} other {}}提出程序问题。
    point-of-order-raised-words = {name}{voting, select, yes {就表决的进行} other {}}提出程序问题：{words}。
    ruling-given = 主席裁决：{words}。
    ruling-appealed = {name}对主席的裁决提出异议。
    appeal-seconded = {name}附议该异议。

    # Motions
    motion-moved = {name}提出第{number}号动议（{motion}）。
    motion-moved-on = {name}就{text}提出第{number}号动议（{motion}）。
    motion-moved-inviting = {name}提出第{number}号动议（{motion}）：{invitee}。
    motion-seconded = {name}附议第{number}号动议。
    spoken-on-motion = {name}发言{side, select, for {支持} other {反对}}第{number}号动议。
    motion-withdrawn = 第{number}号动议撤回。
    motion-carried = 第{number}号动议通过。
    motion-lost = 第{number}号动议被否决。
    debate-adjourned-text = 不就{text}采取行动：辩论和表决均不再进行。
    debate-adjourned = 该项目的辩论暂停：辩论和表决均不再进行。
    debate-closed = 辩论结束。
    debate-closed-text = 关于{text}的辩论结束。
    competence-declined = 本机构认定无权通过{text}。
    majority-decided = {important, select, yes {{text}须以重要问题所需的多数通过} other {{text}以普通多数即可}}。
    priority-given = 给予{text}优先表决。
    text-not-put = 本机构决定不将{text}付诸表决。
    reconsideration-opened = 重新审议{text}。
    invitee-admitted = 邀请{name}参加，无表决权。
    caucus-begun = 开始磋商（时限{duration}）。
    caucus-begun-speakers = 开始磋商（时限{duration}，发言者{speakers}人）。

    # Texts
    proposal-introduced = {name}提出{text}，“{title}”。
    proposal-introduced-with = {name}提出{text}，“{title}”（其他提案国{count}个）。
    warning-given = 关于{text}的提醒：{rule}。
    warning-given-member = 关于{text}，提醒{name}：{rule}。
    competence-doubted = {text}要求：“{action}”；{extent, select, binding {本机构可以这样做，其决定具有约束力} may
      {本机构可以这样做} may-only-recommend {本机构只能建议} other {本机构不得这样做}}。
    text-circulated = {text}已分发。
    oral-text-permitted = 主席准予审议{text}。
    sponsor-added = {name}加入为{text}的提案国。
    sponsor-withdrew = {name}退出{text}提案国。
    text-withdrawn = {text}撤回。
    text-reintroduced = {name}重新提出{text}。
    proposal-seconded = {name}附议{text}。
    proposal-revised = 提案国订正{text}。
    proposal-revised-as = 提案国将{text}订正为{new}。
    cost-stated = 已说明{text}所涉经费。
    rules-amendment-reported = 委员会就{text}提出报告。
    amendment-moved = {name}提出{text}，对{to}的修正案。
    amendment-accepted = {name}接受{text}。
    amendment-incorporated = 全体提案国接受{text}，不经表决并入案文。
    order-of-amendments-fixed = 主席确定表决次序：{texts}。
    order-of-amendments-fixed-reason = 主席确定表决次序：{texts}（{reason}）。
    division-requested = {name}要求将{text}分部分表决（{count}部分）。
    division-granted = {text}分部分表决。
    division-refused = {text}不分部分表决。
    earlier-stage-noted = 已注意到较早阶段就{text}的投票（{count}个成员）。

    # Decisions
    vote-requested = {name}要求就{text}进行表决。
    method-requested = {name}要求{method}。
    adoption-without-vote-proposed = 主席询问可否未经表决{stage, select, approves {核准} other {通过}}{text}。
    adopted-without-vote = {text}未经表决{stage, select, approves {获得核准} other {获得通过}}。
    voting-opened = 开始表决。事项：{subject}；方式：{method}。
    lot-drawn = 唱名表决从抽签决定的{name}开始。
    vote-cast = {name}：{vote}。
    rights-reserved = {name}保留解释投票的权利。
    casting-vote-given = 主席投决定票：{side, select, for {赞成} other {反对}}。
    closing-scheduled = 表决将于{time}结束。
    voting-closed = 表决结束。
    vote-passed = {name}暂不表态。
    no-answer = {name}未应答。
    vote-reported = 报告计票结果：{tally}（{status, select, sourced {有出处} partial {出处不全} unsourced {无出处}
      other {假定}}）。
    vote-reported-source = 报告计票结果：{tally}（{status, select, sourced {有出处} partial {出处不全} unsourced
      {无出处} other {假定}}；{source}）。
    result-announced = 主席宣布结果。事项：{subject}；票数：{tally}；{outcome}。
    amendment-not-put = {text}不付诸表决：{because}已使其失去意义。
    rejected-in-parts = {text}执行部分各部分均被否决，全文视为否决。
    intention-stated = {name}声明其本意为投票{vote}；事项：{subject}。
    vote-explained = {name}就{text}解释投票。
    matter-ruled-procedural = {text}{procedural, select, yes {是程序性事项} other {不是程序性事项}}。
    effect-given = {text}已生效执行：{action}。

    # Elections
    election-opened = 选举开始（{post}）；席位{seats}个。
    election-opened-candidates = 选举开始（{post}）；席位{seats}个；候选人：{candidates}。
    ballot-paper-found = {valid, select, yes {有效} other {无效}}选票：{names}。
    ballot-counted = 第{round}轮投票；选票{papers}张{invalid, plural, =0 {} other {；无效票#张}}{blank, plural,
      =0 {} other {；空白票#张}}；所需多数{required}。得票：{votes}。无人当选。
    ballot-counted-elected = 第{round}轮投票；选票{papers}张{invalid, plural, =0 {} other {；无效票#张}}{blank,
      plural, =0 {} other {；空白票#张}}；所需多数{required}。得票：{votes}。当选：{names}。
    candidate-elected = {name}{acclamation, select, yes {以鼓掌方式} other {}}当选。
    election-lot-needed = {names}得票相等：进行抽签。

    # Why the outcome is what it is
    quorum-presumed = 推定已达法定人数（{members}中的{required}）；无人提出疑问。
    quorum-missing = {members}个成员中有{present}个出席；需要{required}个：不能作出决定。
    quorum-reached = {members}个成员中有{present}个出席；需要{required}个：已达法定人数。
    tie-rejected = 票数相等（{for}票赞成，{against}票反对）：提案视为被否决。
    tie-lost = 票数相等（{for}票赞成，{against}票反对）：不构成多数，动议被否决。
    tie-second-vote = 票数相等（{for}票赞成，{against}票反对）：应在{hours}小时内在以后的会议上进行第二次表决。
    tie-ruling-stands = 票数相等（{for}票赞成，{against}票反对）：主席的裁决维持有效。
    tie-casting-vote = 票数相等（{for}票赞成，{against}票反对）：主席可投决定票。
    veto = 已获得所需票数；{names}投反对票，使之不能通过：这是否决。
    veto-unnamed = 已获得所需票数；一个享有此项权利的成员投反对票，使之不能通过：这是否决。
    no-veto = {group}中投反对票的成员：{count}个；但未获得所需票数：草案因票数不足而未通过，不构成否决。
    counted = {counted, select, yes {赞成票} no {反对票} abstain {弃权票} other {异议}}{group}：{actual}
    limb-share = {counted}。所需：{base, select, pv {赞成票和反对票} cast {包括弃权在内的全部票数} present {出席者} members
      {全体成员} participating {参加的成员} other {总数}}{group}（{whole}）的{strict, select, yes {超过} other
      {至少}}{fraction}，即{required}：{reached, select, yes {已达到} other {未达到}}。
    limb-min = {counted}。所需：{required}：{reached, select, yes {已达到} other {未达到}}。
    limb-max = {counted}。最多允许：{required}：{reached, select, yes {未超过} other {已超过}}。
    limb-no-negative = {reached, select, yes {{group}中无成员投反对票} other
      {{group}中投反对票的成员：{actual}个；不得有反对票}}。
    limb-all-affirm = {reached, select, yes {{group}全体成员投赞成票} other
      {{group}中未投赞成票的成员：{actual}个；须全体赞成}}。
    limb-max-withholding = 未投赞成票的成员{group}：{actual}个；构成阻止少数需要{blocking}个：{reached, select, yes {未构成}
      other {已构成}}。
    limb-not = 以下条件不得成立：{text}
    """#
}
