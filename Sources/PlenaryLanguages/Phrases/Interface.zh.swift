// Words of the pages in Chinese. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let chinese = #"""
    # Finding one's way
    nav-meetings = 会议
    nav-record = 记录
    nav-documents = 文件
    nav-speakers = 发言名单
    nav-voting = 表决
    nav-attendance = 出席情况
    nav-minutes = 会议记录
    nav-languages = 语文
    sign-in = 登录
    sign-out = 退出
    skip-to-content = 跳至正文
    menu = 菜单

    # Who somebody is
    role-presiding-officer = 主席
    role-secretary = 秘书
    role-observer = 观察员

    # Votes
    vote-in-favour = 赞成
    vote-against = 反对
    vote-abstaining = 弃权
    vote-not-voting = 不参加表决
    present = 出席
    present-and-voting = 出席并参加表决
    absent = 缺席

    # The state of a voting
    voting-open = 表决正在进行
    voting-closed = 表决已结束
    vote-on-this-device = 仅在本设备
    vote-sending = 正在发送
    vote-in-the-record = 已记入记录
    vote-closed-without = 表决结束时未收到该票
    vote-yours = 您的投票
    vote-may-change = 表决结束前可以更改。
    votes-received = 已收到 {count}/{members}

    # The floor
    floor-speaking = 请{name}发言
    floor-none = 目前无人发言
    floor-next-speakers = 下一批发言者
    floor-place-on-list = 您在名单上的位次：{number}
    list-open = 发言名单开放
    list-closed = 发言名单截止
    list-empty = 名单上无人
    right-of-reply = 答辩权

    # Points and motions
    point-of-order = 程序问题
    ruling = 主席的裁决
    appeal = 对裁决提出异议
    motion = 动议
    motions-pending = 待处理的动议（按优先次序）

    # What the presiding officer does
    meeting-is-open = 会议正在进行
    meeting-is-suspended = 会议暂停
    meeting-is-adjourned = 会议已散会
    meeting-number = 第{number}次会议
    adopt-without-vote = 未经表决通过
    objection = 异议
    method-show-of-hands = 举手表决
    method-recorded-vote = 记录表决
    method-roll-call = 唱名表决
    method-secret-ballot = 无记名投票
    lot-drawn = 抽签结果：{name}
    roll-call-next = 下一个唱名
    casting-vote = 决定票

    # What came of it
    outcome-adopted = 通过
    outcome-approved = 核准
    outcome-agreed = 商定
    outcome-rejected = 否决
    outcome-vetoed = 未通过：常任理事国投反对票（否决权）
    outcome-vetoed-by = 未通过：{names}投反对票（否决权）
    outcome-insufficient-votes = 未通过：未获得所需票数
    outcome-no-quorum = 不能作出决定：未达法定人数
    outcome-second-vote = 应在{hours}小时内进行第二次表决
    outcome-casting-vote = 票数相等：主席可投决定票
    outcome-ruling-stands = 裁决维持有效
    outcome-ruling-overturned = 裁决被推翻
    outcome-motion-carried = 动议通过
    outcome-motion-lost = 动议被否决
    outcome-without-vote = 未经表决通过
    quorum-reached = 已达法定人数
    quorum-missing = 未达法定人数
    majority-required = 所需多数
    result = 结果

    # Documents
    document-amendment = 修正案
    document-sponsors = 提案国
    document-consolidated = 合并案文
    document-inserted = 增加
    document-deleted = 删除
    document-paragraph = 段落
    document-preambular = 序言部分
    document-operative = 执行部分

    # The record
    record-log = 日志
    record-verify = 验证
    record-genuine = 记录真实无误：内容未被改动
    record-not-genuine = 记录与其证明不符
    record-download = 下载
    record-entries = {count}条记录
    record-device = 设备
    record-time = 时间
    record-by = 行为者
    minutes-draft = 会议记录草稿
    minutes-print = 打印

    # Errors
    error-page-not-found = 页面不存在
    error-link-expired = 链接已失效
    error-not-allowed = 您无权进行此操作
    error-late-vote = 您的投票在表决结束后才到达
    error-network-lost = 连接中断
    error-try-again = 请重试
    error-too-many-attempts = 尝试次数过多，请稍候
    error-body-too-large = 发送的内容过大
    error-out-of-order = 不合议事规则
    error-on-our-side = 我方系统出错

    # Connection
    connection-live = 实时
    connection-reconnecting = 正在重新连接

    # Joining
    join-title = 加入会议
    join-short-code = 短代码
    join-scan = 请用手机扫描此码
    join-code-unknown = 没有使用此代码的会议

    # Settings and keys
    sound-on = 声音开启
    sound-off = 声音关闭
    key-map = 键盘快捷键

    # Buttons and forms
    cancel = 取消
    preview = 预览
    send = 发送
    save = 保存
    close = 关闭
    no = 否
    total = 合计
    reason = 理由
    seconds = {count}秒
    minutes = {count}分钟
    """#
}
