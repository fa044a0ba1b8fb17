// Words of the archive's pages in Chinese. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let chinese = #"""
    # Finding one's way
    archive-title = 表决档案
    archive-none = 本服务器未提供表决档案。
    archive-none-detail = 请用 {serve} 启动服务器。档案用 {import} 建立。
    archive-unreadable = 目前无法读取表决档案。
    archive-unreadable-detail = 服务器管理员可在日志中找到原因。请稍后再试。
    archive-not-found = 档案中没有此地址的内容。
    archive-not-found-detail = 请在档案首页查找表决、届会或会员。
    body-assembly = 大会
    body-council = 安全理事会
    session-numbered = 第{number}届会议
    year-numbered = {number}年
    archive-body = 机关
    archive-session = 届会
    archive-date = 日期
    precision-month = 仅知月份
    precision-year = 仅知年份
    precision-uncertain = 日期不确定

    # Searching
    search-words = 标题、议程项目、主题或文号中的词语
    search-more = 更多条件
    search-from = 起始届会或年份
    search-to = 截止届会或年份
    search-choice = 该会员如何投票
    search-kind = 表决对象
    search-margin = 赞成票与反对票最大差距
    search-subject = 主题
    search-any = 不限
    search-go = 检索
    search-found = {count} 次表决
    search-nothing = 未找到任何结果。请减少词语或条件；词尾加星号可代表其他词尾。
    search-left-out = 无法理解，已忽略：{text}
    search-table = 以表格形式下载这些表决
    pages-of-results = 结果页
    page-numbered = 第{page}页，共{pages}页
    previous-page = 上一页
    next-page = 下一页
    totals-order = 票数依次为赞成、反对、弃权。
    sessions-title = 届会
    members-title = 会员
    members-count = {count} 个会员

    # Sources
    sources-title = 来源
    sources-note = 此处全部内容取自这些文件。来源说法不同之处并列于该次表决的页面。
    source-file = 文件
    source-form = 格式
    source-rows = 行数
    source-imported = 导入时间
    source-name = 来源
    source-link = 原件
    source-line = 第{number}行
    source-differs = 公布数与统计数
    accounts-title = 各来源的记载
    accounts-no-names = 没有来源说明各会员如何投票。
    published-totals = 公布的票数（未投票）
    counted-totals = 按名单统计（未投票）
    totals-agree = 一致
    totals-differ = 不一致
    lists-agree = 各名单互不矛盾。
    lists-differ = 各来源记载不同的会员
    list-partial = 仅列出部分会员
    not-listed = 未列出

    # A vote
    totals-none = 没有来源提供票数。
    kind-whole = 整个案文
    kind-paragraph = 段落或部分
    kind-amendment = 修正案
    kind-unstated = 未说明
    not-a-member = 非会员
    fact-resolution = 决议
    fact-draft = 草案
    fact-report = 委员会报告
    fact-meeting = 会议记录
    fact-session = 来源所载届会
    fact-note = 来源附注
    fact-name = 本档案中的名称
    totals-title = 表决票数
    totals-word = 票数
    announced-title = 宣布的结果
    announced-unstated = 没有来源说明宣布的结果。
    announced-not-adopted = 未通过
    determination-title = 按当日规则
    determination-note = 此系 Plenary 按投票名单推算，并非宣布的结果。
    determination-rule = 规则：
    determination-contradicts = 这与宣布的结果不同。
    determination-day = 表决日期不确定，因此适用的规则也不确定。
    determination-no-rules = 无法判断：没有该机关当日的规则。
    determination-no-names = 无法判断：规则取决于某些会员的投票，而没有来源列出全部名字。
    determination-no-totals = 无法判断：没有来源提供票数。
    determination-without-vote = 未经表决通过：无需多数票。
    determination-two-thirds = 重要问题须经出席并参加表决的会员三分之二多数；来源未说明此问题是否属于重要问题。
    two-thirds-reached = 已达到三分之二。
    two-thirds-missed = 未达到三分之二。
    determination-procedural = 程序事项所需票数相同，但无否决权；来源并不总是说明哪些表决属程序事项。
    regions-title = 按区域分列的会员
    regions-note = 区域集团按目前组成。
    regional-group = 区域集团
    group-african = 非洲国家集团
    group-asia-pacific = 亚洲-太平洋国家集团
    group-eastern-european = 东欧国家集团
    group-latin-american = 拉丁美洲和加勒比国家集团
    group-western-european = 西欧和其他国家集团
    group-none = 不属任何集团
    board-of-vote = 按投票分列的会员

    # Series
    series-title = 同一案文的前后表决
    series-none = 按标题未找到同一案文的其他表决。
    series-count = 本系列共{count}次表决
    previous-vote = 上一次表决
    next-vote = 下一次表决
    moved-since = 自上次表决以来改变投票的会员
    moved-between = 历次表决之间改变投票的会员
    moved-nobody = 无人改变投票。
    moved-count = {count} 项变化
    moved-from-to = {from} → {to}
    series-note = 表决按十届会议内标题的相似度关联；这些关联未经人工核对。
    series-over-time = 历年票数
    series-evidence = 这些表决为何关联
    similarity = 标题相似度

    # Members and pairs
    former-names = 曾用名称：{names}
    member-history = 各届投票
    as-table = 以表格显示数字
    with-majority = 与赞成反对票的多数一致
    others-title = 最接近与最疏远的会员
    closest-members = 最接近
    farthest-members = 最疏远
    compared-over = 第{first}至第{last}届会议。
    agreement-note = 投票相同计一，一方弃权计二分之一，投票相反计零；一致表决和缺席不计。
    agreement-word = 一致率
    common-votes = 共同表决
    too-few-in-common = 共同表决太少，无法比较。
    compare-with = 比较对象
    compare-go = 比较
    how-it-moved = 立场变化
    how-it-moved-note = 在反复出现的案文上投票有别于上次者，最近的在前。
    last-votes = 最近的投票
    all-against = 所有反对票
    pair-of = {first}与{second}
    agreement-by-session = 各届一致率
    pair-same = 相同
    pair-half = 一方弃权
    pair-opposite = 相反
    pair-absent = 仅{member}未投票
    pair-both-absent = 均未投票
    opposed-title = 投票相反的表决
    opposed-none = 从未出现一方赞成、另一方反对。

    # Sessions
    most-contested = 票数最接近的表决
    margin-of = {count, plural, =0 {票数相等} other {相差#票}}
    cohesion-title = 区域集团的凝聚力
    cohesion-note = 两项指数均由0（各方相等）至1（完全一致）。第一项不计弃权。
    rice-index = 凝聚指数
    agreement-index = 一致指数
    votes-counted = 计入的表决
    map-title = 谁与谁一致
    map-note = 投票相似的会员排在一起。这是按相似度排序，并非集团名单。
    map-left-out = 因共同表决不足而未列入：{names}

    # Pictures
    picture-data = 相关数据
    picture-fact = 据记录
    picture-forecast = 预测
    picture-no-data = 没有可显示的内容。
    picture-no-value = 无数值
    picture-required = 所需：{count}
    picture-interval = {low}至{high}
    picture-more = 另有{count}
    picture-pair = {label}：{value}
    percent-number = {number}%
    letter-in-favour = 赞
    letter-abstaining = 弃
    letter-against = 反
    letter-not-voting = 未

    # Forecasts
    forecast-title = 对表决的预期
    forecast-banner = 预测：以下均未发生。
    forecast-from = 依据 {day} 之前的记录表决推算：{body}。
    forecast-of-parent = 对{body}采用{parent}的表决，参加表决的会员相同。
    forecast-committee = 已计入委员会就同一案文的表决：
    forecast-basis = 依据：
    forecast-measured-assembly = 准确度（{body}，六届会议）：与最可能选择相符的票，重复案文为{series}，新案文为{new}；{inside}的赞成票数在区间内。
    forecast-measured-amendments = 对修正案和部分案文的准确度（{body}）：{share}的票与最可能选择相符；{inside}的赞成票数在区间内，区间过窄。
    forecast-measured-council = 准确度：2010至2025年，{of} 项草案预计有 {expected} 次否决，实际为 {came} 次。否决比这里所说的更常见。
    forecast-not-measured = 此类预测的准确度尚未测定。
    forecast-majority = 简单多数赞成
    forecast-two-thirds = 三分之二赞成
    forecast-enough = 至少 {number} 票赞成
    forecast-against = 有否决权的会员反对
    forecast-veto-by = {member}阻止通过
    forecast-interval = 线段表示区间：预计十次结果中有九次落在两端之间。
    forecast-members = 所有会员
    forecast-open = 最不确定的会员
    forecast-why = 理由
    forecast-declared = 已声明：{vote}
    forecast-sponsor = 案文提案国
    forecast-positions = 已知立场
    forecast-positions-note = 立场只写在本页地址中；不作任何记录，也不代任何会员投票。
    forecast-add = 添加
    forecast-remove = 移除
    forecast-grounds = 所依据的以往表决
    forecast-weight = 权重
    forecast-score = 预测的布赖尔评分：{score}（0 最好，2 最差）。
    forecast-inside = 赞成票数落在预期区间内。
    forecast-outside = 赞成票数落在预期区间外。
    forecast-not-pending = 此案文不在等待表决，也未曾付诸表决。
    forecast-other-archive = 无法预测：档案中的表决属于另一机构。
    forecast-nothing = 无法预测：档案中没有该机关 {day} 之前的表决，或为数太少。
    forecast-contradictory = 无法预测：没有任何结果与这些立场相符。
    """#
}
