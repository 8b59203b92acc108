<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to plain text: gives back the transcript.

  A block (a heading, a paragraph, a dateline …) stands between blank lines; the parts of a list or
  table stand on consecutive lines; the notes of a document follow its last line, "  N. text" each.
  Every block writes the line feeds that go before it, and the two at the very beginning are taken
  off at the end: so nobody needs to look back over the whole document, and the time stays linear.

  White space between the elements of a container, and around a block within a paragraph, is
  indentation of the XML; all other text is written as it stands.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:re="http://exslt.org/regular-expressions"
    exclude-result-prefixes="tei re">

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="blank-line" select="'&#10;&#10;'"/>

  <!-- Containers hold blocks and no text of their own. -->
  <xsl:key name="container" use="generate-id()" match="
      tei:TEI | tei:teiCorpus | tei:text | tei:group | tei:front | tei:body | tei:back | tei:floatingText
      | tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7
      | tei:opener[not(text()[normalize-space()])] | tei:closer[not(text()[normalize-space()])]
      | tei:postscript | tei:epigraph | tei:argument | tei:lg | tei:sp | tei:cit | tei:figure | tei:address
      | tei:quote[tei:p or tei:lg or tei:list or tei:table] | tei:q[tei:p or tei:lg or tei:list or tei:table]
      | tei:titlePage | tei:docTitle | tei:listBibl"/>

  <!-- Blocks hold text. In a container every element is a block, these are blocks anywhere. -->
  <xsl:key name="block" use="generate-id()" match="
      tei:head | tei:p | tei:ab | tei:list | tei:table | tei:l | tei:dateline | tei:signed | tei:salute
      | tei:opener[text()[normalize-space()]] | tei:closer[text()[normalize-space()]]
      | tei:byline | tei:trailer | tei:speaker | tei:addrLine | tei:titlePart | tei:docAuthor | tei:docDate
      | tei:div/tei:pb | tei:body/tei:pb | tei:front/tei:pb | tei:back/tei:pb"/>

  <!-- The notes printed at the end, by the document they belong to. -->
  <xsl:key name="notes" match="tei:note[not(@place = 'inline')]"
      use="generate-id((ancestor::tei:div[@type = 'document'] | ancestor::tei:text)[last()])"/>

  <xsl:template match="/">
    <xsl:variable name="text">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($text, $blank-line)">
        <xsl:value-of select="substring($text, 3)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="string($text) and not((//tei:text)[last()]/ancestor-or-self::tei:text/@rend = 'no-final-newline')">
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Not part of the transcript. -->
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc" priority="9"/>

  <!-- Of two readings, the one that was printed. -->
  <xsl:template match="tei:choice/tei:corr | tei:choice/tei:reg | tei:choice/tei:expan | tei:app/tei:rdg[../tei:lem]
      | tei:figDesc" priority="9"/>

  <!-- Containers and blocks -->

  <xsl:template match="*[key('container', generate-id())]" priority="2">
    <xsl:for-each select="* | text()[normalize-space()]">
      <xsl:if test="not(key('container', generate-id()) or key('block', generate-id())
          or self::tei:note[not(@place = 'inline')])
          and not(self::tei:teiHeader or self::tei:standOff or self::tei:facsimile or self::tei:sourceDoc)">
        <xsl:call-template name="break-before"/>
      </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:if test="self::tei:text or self::tei:div[@type = 'document']">
      <xsl:apply-templates select="key('notes', generate-id())" mode="end"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*[key('block', generate-id())]" priority="1">
    <xsl:call-template name="break-before"/>
    <xsl:apply-templates select="." mode="content"/>
    <xsl:call-template name="break-after"/>
  </xsl:template>

  <xsl:template match="*" mode="content">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="tei:list" mode="content">
    <xsl:for-each select="*[not(self::tei:label)]">
      <xsl:if test="position() > 1">
        <xsl:call-template name="line-feed"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="content"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:table" mode="content">
    <xsl:for-each select="*">
      <xsl:if test="position() > 1">
        <xsl:call-template name="line-feed"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="content"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:row" mode="content">
    <xsl:for-each select="tei:cell">
      <xsl:if test="position() > 1">
        <xsl:text>&#9;</xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:for-each>
  </xsl:template>

  <!-- In the line -->

  <xsl:template match="tei:lb">
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:pb" name="page">
    <xsl:if test="@n">
      <xsl:value-of select="concat('[Page ', @n, ']')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:pb" mode="content">
    <xsl:call-template name="page"/>
  </xsl:template>

  <xsl:template match="tei:note">
    <xsl:call-template name="note-number"/>
  </xsl:template>

  <xsl:template match="tei:note[@place = 'inline']">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Space between a paragraph's words and a list within it is indentation. No predicate in the pattern:
       the processor would count the nodes before each text. -->
  <xsl:template match="text()">
    <xsl:choose>
      <xsl:when test="key('block', generate-id(following-sibling::node()[1]))
          or key('block', generate-id(preceding-sibling::node()[1]))">
        <xsl:call-template name="text-beside-block"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="text-beside-block">
    <xsl:variable name="before" select="boolean(key('block', generate-id(following-sibling::node()[1])))"/>
    <xsl:variable name="after" select="boolean(key('block', generate-id(preceding-sibling::node()[1])))"/>
    <xsl:variable name="start">
      <xsl:if test="$after">^[ \t\r\n]+</xsl:if>
    </xsl:variable>
    <!-- Looking behind keeps the search from beginning anew within one long run of spaces. -->
    <xsl:variable name="end">
      <xsl:if test="$before">(?&lt;![ \t\r\n])[ \t\r\n]+\Z|^[ \t\r\n]+\Z</xsl:if>
    </xsl:variable>
    <xsl:value-of select="re:replace(re:replace(., string($start), '', ''), string($end), '', '')"/>
  </xsl:template>

  <!-- Notes at the end. A note's further paragraphs and list items go on lines of their own, indented
       by four spaces. -->

  <xsl:template match="tei:note" mode="end">
    <xsl:text>&#10;  </xsl:text>
    <xsl:call-template name="note-number"/>
    <xsl:text>. </xsl:text>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template name="note-number">
    <xsl:choose>
      <xsl:when test="@n">
        <xsl:value-of select="@n"/>
      </xsl:when>
      <xsl:otherwise>*</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Line feeds -->

  <!-- Before a block, unless it is the first thing in another block, which made the break already. -->
  <xsl:template name="break-before">
    <xsl:if test="preceding-sibling::* or preceding-sibling::text()[normalize-space()]
        or not(parent::tei:note or parent::tei:item or parent::tei:cell or key('block', generate-id(..)))">
      <xsl:call-template name="break"/>
    </xsl:if>
  </xsl:template>

  <!-- After a block, where the paragraph around it goes on. -->
  <xsl:template name="break-after">
    <xsl:variable name="next" select="following-sibling::node()[1][self::* or normalize-space()]
        | following-sibling::node()[1][self::text()][not(normalize-space())]/following-sibling::node()[1]"/>
    <xsl:if test="$next and not(key('block', generate-id($next))) and not(key('container', generate-id($next)))
        and not(key('container', generate-id(..)))">
      <xsl:call-template name="break"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="break">
    <xsl:choose>
      <xsl:when test="ancestor::tei:note[not(@place = 'inline')] or ancestor::tei:item or ancestor::tei:cell">
        <xsl:call-template name="line-feed"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$blank-line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="line-feed">
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="ancestor::tei:note[not(@place = 'inline')]">
      <xsl:text>    </xsl:text>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
