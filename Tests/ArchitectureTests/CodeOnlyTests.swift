import Testing

@Suite struct CodeOnlyTests {
  @Test(arguments: [
    (#"let a = 1 // Date()"#, #"let a = 1          "#),
    (#"a /* b /* c */ d */ e"#, #"a                   e"#),
    (#"f("x", y)"#, #"f(   , y)"#),
    (#"f("\"", y)"#, #"f(    , y)"#),
    (#""a\(b("c"))d""#, #"    b(   )   "#),
    ("#\"a\"b\\(c)\"# d", "            d"),
    ("#\"\\#(c)\"# d", "     c    d"),
    ("\"\"\"\nDate() \"q\"\n\"\"\"\nx", "   \n          \n   \nx"),
    ("\"unfinished\nDate()", "           \nDate()"),
  ])
  func onlyCodeIsLeft(_ source: String, _ expected: String) {
    #expect(CodeOnly.of(source) == expected)
    #expect(expected.count == source.count, "columns move")
  }
}
