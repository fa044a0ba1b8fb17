/// Names that Members bore in former times, as `former` in Institutions/united-nations/members.yaml
/// has them, in the official languages.
///
/// A name stands for itself, whoever bore it: "Yugoslavia" was the name of two Members. Written from
/// knowledge of the Organization's terms; unchecked against UNTERM, as the present names are.
enum FormerNames {
  /// A name in another language, or nil where the table does not know it.
  static func name(_ english: String, in language: Language) -> String? {
    names[language]?[english]
  }

  /// The English names that the table knows.
  static var all: Set<String> { Set(names[.french, default: [:]].keys) }

  private static let names = tables.mapValues { table in
    Dictionary(MemberNames.lines(of: table)) { first, _ in first }
  }

  static let tables: [Language: String] = [
    .french: """
    Byelorussian Soviet Socialist Republic = République socialiste soviétique de Biélorussie
    Dahomey = Dahomey
    Upper Volta = Haute-Volta
    Cape Verde = Cap-Vert
    Khmer Republic = République khmère
    Democratic Kampuchea = Kampuchea démocratique
    Central African Empire = Empire centrafricain
    Czech Republic = République tchèque
    Zaire = Zaïre
    United Arab Republic = République arabe unie
    Swaziland = Swaziland
    Germany, Federal Republic of = Allemagne, République fédérale d'
    Laos = Laos
    Libyan Arab Republic = République arabe libyenne
    Libyan Arab Jamahiriya = Jamahiriya arabe libyenne
    Federation of Malaya = Fédération de Malaisie
    Maldive Islands = Îles Maldives
    Burma = Birmanie
    The former Yugoslav Republic of Macedonia = ex-République yougoslave de Macédoine
    Union of Soviet Socialist Republics = Union des Républiques socialistes soviétiques
    Yugoslavia = Yougoslavie
    Serbia and Montenegro = Serbie-et-Monténégro
    Union of South Africa = Union sud-africaine
    Ceylon = Ceylan
    Siam = Siam
    Turkey = Turquie
    Ukrainian Soviet Socialist Republic = République socialiste soviétique d'Ukraine
    Tanganyika = Tanganyika
    United Republic of Tanganyika and Zanzibar = République-Unie du Tanganyika et de Zanzibar
    Southern Yemen = Yémen du Sud
    Palestine Liberation Organization = Organisation de libération de la Palestine
    Palestine = Palestine
    European Economic Community = Communauté économique européenne
    European Community = Communauté européenne
    """,
    .spanish: """
    Byelorussian Soviet Socialist Republic = República Socialista Soviética de Bielorrusia
    Dahomey = Dahomey
    Upper Volta = Alto Volta
    Cape Verde = Cabo Verde
    Khmer Republic = República Khmer
    Democratic Kampuchea = Kampuchea Democrática
    Central African Empire = Imperio Centroafricano
    Czech Republic = República Checa
    Zaire = Zaire
    United Arab Republic = República Árabe Unida
    Swaziland = Swazilandia
    Germany, Federal Republic of = Alemania, República Federal de
    Laos = Laos
    Libyan Arab Republic = República Árabe Libia
    Libyan Arab Jamahiriya = Jamahiriya Árabe Libia
    Federation of Malaya = Federación Malaya
    Maldive Islands = Islas Maldivas
    Burma = Birmania
    The former Yugoslav Republic of Macedonia = ex República Yugoslava de Macedonia
    Union of Soviet Socialist Republics = Unión de Repúblicas Socialistas Soviéticas
    Yugoslavia = Yugoslavia
    Serbia and Montenegro = Serbia y Montenegro
    Union of South Africa = Unión Sudafricana
    Ceylon = Ceilán
    Siam = Siam
    Turkey = Turquía
    Ukrainian Soviet Socialist Republic = República Socialista Soviética de Ucrania
    Tanganyika = Tanganyika
    United Republic of Tanganyika and Zanzibar = República Unida de Tanganyika y Zanzíbar
    Southern Yemen = Yemen Meridional
    Palestine Liberation Organization = Organización de Liberación de Palestina
    Palestine = Palestina
    European Economic Community = Comunidad Económica Europea
    European Community = Comunidad Europea
    """,
    .russian: """
    Byelorussian Soviet Socialist Republic = Белорусская Советская Социалистическая Республика
    Dahomey = Дагомея
    Upper Volta = Верхняя Вольта
    Cape Verde = Кабо-Верде
    Khmer Republic = Кхмерская Республика
    Democratic Kampuchea = Демократическая Кампучия
    Central African Empire = Центральноафриканская Империя
    Czech Republic = Чешская Республика
    Zaire = Заир
    United Arab Republic = Объединенная Арабская Республика
    Swaziland = Свазиленд
    Germany, Federal Republic of = Федеративная Республика Германии
    Laos = Лаос
    Libyan Arab Republic = Ливийская Арабская Республика
    Libyan Arab Jamahiriya = Ливийская Арабская Джамахирия
    Federation of Malaya = Малайская Федерация
    Maldive Islands = Мальдивские Острова
    Burma = Бирма
    The former Yugoslav Republic of Macedonia = бывшая югославская Республика Македония
    Union of Soviet Socialist Republics = Союз Советских Социалистических Республик
    Yugoslavia = Югославия
    Serbia and Montenegro = Сербия и Черногория
    Union of South Africa = Южно-Африканский Союз
    Ceylon = Цейлон
    Siam = Сиам
    Turkey = Турция
    Ukrainian Soviet Socialist Republic = Украинская Советская Социалистическая Республика
    Tanganyika = Танганьика
    United Republic of Tanganyika and Zanzibar = Объединенная Республика Танганьики и Занзибара
    Southern Yemen = Южный Йемен
    Palestine Liberation Organization = Организация освобождения Палестины
    Palestine = Палестина
    European Economic Community = Европейское экономическое сообщество
    European Community = Европейское сообщество
    """,
    .chinese: """
    Byelorussian Soviet Socialist Republic = 白俄罗斯苏维埃社会主义共和国
    Dahomey = 达荷美
    Upper Volta = 上沃尔特
    Cape Verde = 佛得角
    Khmer Republic = 高棉共和国
    Democratic Kampuchea = 民主柬埔寨
    Central African Empire = 中非帝国
    Czech Republic = 捷克共和国
    Zaire = 扎伊尔
    United Arab Republic = 阿拉伯联合共和国
    Swaziland = 斯威士兰
    Germany, Federal Republic of = 德意志联邦共和国
    Laos = 老挝
    Libyan Arab Republic = 阿拉伯利比亚共和国
    Libyan Arab Jamahiriya = 阿拉伯利比亚民众国
    Federation of Malaya = 马来亚联合邦
    Maldive Islands = 马尔代夫群岛
    Burma = 缅甸
    The former Yugoslav Republic of Macedonia = 前南斯拉夫的马其顿共和国
    Union of Soviet Socialist Republics = 苏维埃社会主义共和国联盟
    Yugoslavia = 南斯拉夫
    Serbia and Montenegro = 塞尔维亚和黑山
    Union of South Africa = 南非联邦
    Ceylon = 锡兰
    Siam = 暹罗
    Turkey = 土耳其
    Ukrainian Soviet Socialist Republic = 乌克兰苏维埃社会主义共和国
    Tanganyika = 坦噶尼喀
    United Republic of Tanganyika and Zanzibar = 坦噶尼喀和桑给巴尔联合共和国
    Southern Yemen = 南也门
    Palestine Liberation Organization = 巴勒斯坦解放组织
    Palestine = 巴勒斯坦
    European Economic Community = 欧洲经济共同体
    European Community = 欧洲共同体
    """,
    .arabic: """
    Byelorussian Soviet Socialist Republic = جمهورية بيلوروسيا الاشتراكية السوفياتية
    Dahomey = داهومي
    Upper Volta = فولتا العليا
    Cape Verde = الرأس الأخضر
    Khmer Republic = الجمهورية الخميرية
    Democratic Kampuchea = كمبوتشيا الديمقراطية
    Central African Empire = إمبراطورية أفريقيا الوسطى
    Czech Republic = الجمهورية التشيكية
    Zaire = زائير
    United Arab Republic = الجمهورية العربية المتحدة
    Swaziland = سوازيلند
    Germany, Federal Republic of = جمهورية ألمانيا الاتحادية
    Laos = لاوس
    Libyan Arab Republic = الجمهورية العربية الليبية
    Libyan Arab Jamahiriya = الجماهيرية العربية الليبية
    Federation of Malaya = اتحاد الملايو
    Maldive Islands = جزر ملديف
    Burma = بورما
    The former Yugoslav Republic of Macedonia = جمهورية مقدونيا اليوغوسلافية السابقة
    Union of Soviet Socialist Republics = اتحاد الجمهوريات الاشتراكية السوفياتية
    Yugoslavia = يوغوسلافيا
    Serbia and Montenegro = صربيا والجبل الأسود
    Union of South Africa = اتحاد جنوب أفريقيا
    Ceylon = سيلان
    Siam = سيام
    Turkey = تركيا
    Ukrainian Soviet Socialist Republic = جمهورية أوكرانيا الاشتراكية السوفياتية
    Tanganyika = تنجانيقا
    United Republic of Tanganyika and Zanzibar = جمهورية تنجانيقا وزنجبار المتحدة
    Southern Yemen = اليمن الجنوبية
    Palestine Liberation Organization = منظمة التحرير الفلسطينية
    Palestine = فلسطين
    European Economic Community = الجماعة الاقتصادية الأوروبية
    European Community = الجماعة الأوروبية
    """,
  ]
}
