// What votes, methods, subjects and motions are called in Chinese. How to correct a text: docs/languages.md.
extension TermTables {
  static let chinese = #"""
    # Members
    member-unnamed = 资料未具名的成员
    in-group = （{group}）

    # What is voted on
    subject-proposal = {text}号草案
    subject-amendment = {text}号修正案
    subject-part = {text}第{number}部分
    subject-motion = 第{number}号动议
    subject-appeal = 对裁决的异议
    subject-preliminary-question = 关于{text}的先决问题

    # How a member votes, and how a vote is taken
    vote-in-favour = 赞成
    vote-against = 反对
    vote-abstaining = 弃权
    method-show-of-hands = 举手表决
    method-recorded-vote = 记录表决
    method-roll-call = 唱名表决
    method-secret-ballot = 无记名投票
    attendance-present = 出席
    attendance-present-and-voting = 出席并参加表决
    attendance-absent = 缺席

    # Shares, after "more than" and "at least"
    fraction-1-2 = 二分之一
    fraction-1-3 = 三分之一
    fraction-1-4 = 四分之一
    fraction-2-3 = 三分之二
    fraction-3-4 = 四分之三
    fraction-3-5 = 五分之三
    fraction-7-8 = 八分之七
    fraction-per-cent = 百分之{part}

    # Kinds of motions, by the names that institutions give them
    motion-suspend-meeting = 暂停会议
    motion-adjourn-meeting = 休会
    motion-adjourn-debate = 暂停辩论
    motion-close-debate = 结束辩论
    motion-decline-competence = 关于权限的决定
    motion-reconsider = 重新审议提案
    motion-priority = 优先表决
    motion-divide = 分部分表决
    motion-do-not-vote = 不将下一提案付诸表决的决定
    motion-time-limit = 限制发言时间
    motion-important-question = 关于问题为重要问题的决定
    motion-simple-majority-suffices = 关于简单多数即可的决定
    motion-invite = 邀请参加讨论，无表决权
    motion-amend = 提出修正案
    motion-postpone = 推迟讨论
    motion-postpone-voting = 推迟表决
    motion-refer = 交付委员会、秘书长或报告员
    motion-adjourn-to-day = 休会至指定日期或时间
    motion-adopt-agenda = 通过议程
    motion-include-item = 将项目列入议程
    motion-discuss-report = 讨论主要委员会的报告
    motion-call-special-session = 召开特别会议
    motion-call-emergency-special-session = 召开大会紧急特别会议
    motion-unmoderated-caucus = 自由磋商
    motion-moderated-caucus = 有主持磋商
    motion-introduce-draft = 提出决议草案
    motion-roll-call = 唱名表决
    """#
}
