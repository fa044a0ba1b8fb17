import PlenaryDocuments

/// Documents of our own in the form of the United Nations.
enum AkomaNtosoFixture {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  static func file(_ parts: String, name: String = "resolution", meta: String = meta) -> String {
    """
    <akomaNtoso xmlns="\(namespace)" xmlns:akn4un="http://un.org/akn4un">
      <!--A draft of nobody-->
      <statement name="\(name)">
        <meta>\(meta)</meta>
        \(parts)
      </statement>
    </akomaNtoso>
    """
  }

  static let meta = """
    <identification source="#x">
      <FRBRWork><FRBRthis value="/a"/><FRBRuri value="/a"/>
        <FRBRdate date="2031-05-04" name="adoption"/><FRBRauthor href="#o" as="#author"/>
        <FRBRcountry value="un"/></FRBRWork>
      <FRBRExpression><FRBRthis value="/a"/><FRBRuri value="/a"/>
        <FRBRdate date="2031-05-06" name="publication"/><FRBRauthor href="#o" as="#author"/>
        <FRBRlanguage language="eng"/></FRBRExpression>
      <FRBRManifestation><FRBRthis value="/a"/><FRBRuri value="/a"/>
        <FRBRdate date="2031-05-06" name="markup"/><FRBRauthor href="#o" as="#author"/>
      </FRBRManifestation>
    </identification>
    <classification source="#v"><keyword value="lakes" showAs="LAKES" dictionary="UNBIS"/>
    </classification>
    <workflow source="#un">
      <step date="2031-04-01" outcome="draftResolution" as="A/85/L.7"
        by="Fiji, Trinidad and Tobago, Iran (Islamic Republic of) and Samoa"/>
      <step outcome="adopted" as="A/85/PV.60"/>
    </workflow>
    <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
      <quorum value=""/>
      <count value="2" refersTo="inFavour"><akn4un:voters>
        <organization refersTo="memberState">FIJI</organization>
        <organization refersTo="memberState">SAMOA</organization></akn4un:voters></count>
      <count value="001" refersTo="against"><akn4un:voters>
        <organization refersTo="memberState">TUVALU</organization></akn4un:voters></count>
    </voting></parliamentary></analysis>
    <presentation source="#un"><akn4un:footer><docketNumber>31-00001 (E)</docketNumber>
    </akn4un:footer></presentation>
    """

  static let resolution = file(
    """
    <coverPage>
      <p><docNumber refersTo="#symbol">A/RES/85/9</docNumber></p>
      <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
      <p><session refersTo="#ga" value="85">Eighty-fifth session</session></p>
      <p><inline name="agenda item" title="17">Agenda item 17</inline></p>
      <p><inline name="agenda item name">Lakes and rivers</inline></p>
      <p><docTitle>Resolution adopted by the General Assembly on 4 May 2031</docTitle></p>
    </coverPage>
    <preface><p><docNumber>85/9.</docNumber>
      <docTitle refersTo="#resolutionTitle"><span class="bold">	Clear water</span></docTitle></p>
    </preface>
    <preamble>
      <formula name="enactingFormula"><p xml:space="preserve">
        <span class="italic">The General Assembly</span>,</p></formula>
      <container name="Recalling" eId="container_2"><p xml:space="preserve">
        <span class="italic">Recalling</span> its resolution <a href="https://x.org/1">84/1</a>,\
    <authorialNote marker="1" placement="bottom" eId="note_1"><p>	See A/84/1.</p></authorialNote>
        and  the lakes of
        all continents,</p></container>
    </preamble>
    <mainBody>
      <paragraph eId="para_3" class="SingleTxt"><num>1.</num>
        <list eId="para_3_list"><intro><p><span class="italic">Decides</span>:</p></intro>
          <point eId="para_3_a"><num>(a)</num><content><p>To measure:</p></content></point>
          <sublist eId="para_3_a_sublist"><point eId="para_3_a_i"><num>(i)</num>
            <content><p>Depth;</p></content></point></sublist>
          <wrapUp><p>as from 2032;</p></wrapUp></list></paragraph>
      <paragraph eId="para_4"><num>1 <i>bis</i>.</num><content eId="c"><p>H<sub>2</sub>O \
    <b>shall</b> be <unknown tone="blue">blue</unknown>.</p>
        <table><tr><th><p>Lake</p></th><td colspan="2"><p>Deep</p></td></tr></table>
      </content></paragraph>
    </mainBody>
    <conclusions><p>60th plenary meeting <eol/> 4 May 2031</p></conclusions>
    <attachments><attachment><doc name="annex"><meta>\(meta.identification)</meta><mainBody>
      <paragraph class="H1"><heading>Annex II</heading></paragraph>
      <paragraph class="H1"><heading>List of lakes</heading></paragraph>
      <paragraph eId="para_9"><content><p>The deepest one.</p></content></paragraph>
    </mainBody></doc></attachment></attachments>
    """)

  static func document(_ text: String) -> Document? {
    AkomaNtoso.read(Array(text.utf8)).document
  }
}

extension String {
  /// The identification alone of the metadata above.
  fileprivate var identification: String {
    String(self[..<(range(of: "<classification") ?? endIndex)])
  }

  private func range(of word: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
