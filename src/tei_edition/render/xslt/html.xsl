<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to one HTML page: what the header says of the document first, then its text, its notes, and the
  persons and terms it mentions.

  Elements with a meaning in HTML become that element; the others a block (div) or, in the line, a span,
  with the TEI name as class. The page's own ids hold a colon, which no xml:id may, so none can clash.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:str="http://exslt.org/strings"
    exclude-result-prefixes="tei str">

  <xsl:include href="page-head.xsl"/>
  <xsl:include href="in-line.xsl"/>

  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <xsl:param name="css"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- Elements that stand in the flow of the page, not in a line. -->
  <xsl:key name="block" use="generate-id()" match="
      tei:p | tei:ab | tei:list | tei:table | tei:lg | tei:l | tei:sp | tei:div | tei:head | tei:figure
      | tei:floatingText | tei:listBibl | tei:address | tei:addrLine | tei:opener | tei:closer | tei:dateline
      | tei:signed | tei:salute | tei:postscript | tei:byline | tei:trailer | tei:epigraph | tei:argument
      | tei:speaker | tei:stage[parent::tei:sp or parent::tei:div] | tei:item | tei:label[parent::tei:list]
      | tei:cit[tei:quote/*] | tei:quote[tei:p or tei:lg or tei:list] | tei:q[tei:p or tei:lg or tei:list]
      | tei:said[tei:p or tei:lg or tei:list] | tei:titlePage | tei:docTitle | tei:titlePart | tei:text
      | tei:front | tei:body | tei:back | tei:group | tei:TEI | tei:div1 | tei:div2 | tei:div3 | tei:div4
      | tei:div5 | tei:div6 | tei:div7"/>

  <!-- The heading that names the page: the first of the only division. Elsewhere the header's title does. -->
  <xsl:variable name="page-heading"
      select="/tei:TEI/tei:text/tei:body[count(tei:div) = 1 and not(../tei:front)]/tei:div/tei:head[1]"/>

  <xsl:template match="/">
    <html>
      <xsl:attribute name="lang">
        <xsl:choose>
          <xsl:when test="/*/@xml:lang"><xsl:value-of select="/*/@xml:lang"/></xsl:when>
          <xsl:otherwise>en</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:call-template name="page-head"/>
      <body>
        <a class="skip" href="#page:text">Skip to the text</a>
        <header class="publication">
          <xsl:call-template name="published-in"/>
        </header>
        <main>
          <article id="page:text">
            <xsl:if test="not($page-heading)">
              <h1><xsl:value-of select="$title"/></h1>
              <xsl:call-template name="provenance"/>
            </xsl:if>
            <xsl:apply-templates select="*"/>
          </article>
          <xsl:call-template name="notes"/>
          <xsl:call-template name="persons"/>
          <xsl:call-template name="terms"/>
        </main>
        <footer>
          <xsl:call-template name="citation"/>
        </footer>
      </body>
    </html>
  </xsl:template>

  <!-- Not part of the text. -->
  <xsl:template match="tei:teiHeader | tei:standOff | tei:facsimile | tei:sourceDoc"/>

  <!-- Containers and blocks -->

  <xsl:template match="tei:TEI | tei:teiCorpus | tei:text | tei:body | tei:group">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7
      | tei:front | tei:back">
    <div>
      <xsl:call-template name="about"/>
      <xsl:apply-templates select="*"/>
    </div>
  </xsl:template>

  <xsl:template match="tei:head">
    <xsl:variable name="depth" select="count(ancestor::tei:div | ancestor::tei:div1 | ancestor::tei:div2
        | ancestor::tei:div3 | ancestor::tei:div4 | ancestor::tei:div5 | ancestor::tei:div6
        | ancestor::tei:floatingText) + not($page-heading)"/>
    <xsl:choose>
      <xsl:when test="generate-id() = generate-id($page-heading)">
        <h1>
          <xsl:call-template name="id"/>
          <xsl:apply-templates/>
        </h1>
        <xsl:call-template name="provenance"/>
      </xsl:when>
      <xsl:when test="preceding-sibling::tei:head or $depth &gt; 6 or .//*[key('block', generate-id())]">
        <div>
          <xsl:call-template name="about"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$depth + ($depth &lt; 2)}">
          <xsl:call-template name="id"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A paragraph ends, in HTML, where a list begins. -->
  <xsl:template match="tei:p | tei:ab | tei:dateline | tei:signed | tei:salute | tei:byline | tei:trailer
      | tei:speaker | tei:addrLine | tei:titlePart">
    <xsl:variable name="notes" select="count(ancestor::tei:note)"/>
    <xsl:variable name="inner" select="*[key('block', generate-id())
        or descendant::*[key('block', generate-id())][count(ancestor::tei:note) = $notes]]"/>
    <xsl:choose>
      <xsl:when test="$inner">
        <div>
          <xsl:call-template name="about"/>
          <xsl:variable name="lead" select="$inner[1]/preceding-sibling::node()"/>
          <xsl:if test="$lead[self::* or normalize-space()]">
            <p><xsl:apply-templates select="$lead"/></p>
          </xsl:if>
          <xsl:apply-templates select="$inner[1] | $inner[1]/following-sibling::node()"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:call-template name="id"/>
          <xsl:if test="not(self::tei:p)">
            <xsl:call-template name="class"/>
          </xsl:if>
          <xsl:apply-templates/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:quote[key('block', generate-id())] | tei:q[key('block', generate-id())]">
    <blockquote>
      <xsl:call-template name="id"/>
      <xsl:apply-templates/>
    </blockquote>
  </xsl:template>

  <!-- Lists: in ul and ol stand li only. -->

  <xsl:template match="tei:list">
    <xsl:apply-templates select="tei:head"/>
    <ul>
      <xsl:call-template name="about"/>
      <xsl:apply-templates select="*[not(self::tei:head)]" mode="item"/>
    </ul>
  </xsl:template>

  <xsl:template match="tei:list[@type = 'ordered' or @rend = 'numbered']">
    <xsl:apply-templates select="tei:head"/>
    <ol>
      <xsl:call-template name="about"/>
      <xsl:apply-templates select="*[not(self::tei:head)]" mode="item"/>
    </ol>
  </xsl:template>

  <xsl:template match="tei:list[tei:label]">
    <xsl:apply-templates select="tei:head"/>
    <dl>
      <xsl:call-template name="about"/>
      <xsl:for-each select="*[not(self::tei:head)]">
        <xsl:choose>
          <xsl:when test="self::tei:label">
            <dt><xsl:call-template name="id"/><xsl:apply-templates/></dt>
          </xsl:when>
          <xsl:otherwise>
            <dd><xsl:apply-templates select="." mode="content"/></dd>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template match="*" mode="item">
    <li><xsl:apply-templates select="." mode="content"/></li>
  </xsl:template>

  <xsl:template match="tei:item" mode="content">
    <xsl:call-template name="id"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="*" mode="content">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="tei:list/tei:head | tei:figure/tei:head" priority="1">
    <div>
      <xsl:call-template name="about"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- Tables -->

  <xsl:template match="tei:table">
    <div class="table" tabindex="0" role="group">
      <xsl:attribute name="aria-label">
        <xsl:choose>
          <xsl:when test="tei:head"><xsl:value-of select="normalize-space(tei:head)"/></xsl:when>
          <xsl:otherwise>Table</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <table>
        <xsl:call-template name="id"/>
        <xsl:if test="tei:head">
          <caption><xsl:apply-templates select="tei:head/node()"/></caption>
        </xsl:if>
        <tbody>
          <xsl:for-each select="*[not(self::tei:head)]">
            <tr><xsl:apply-templates select="." mode="row"/></tr>
          </xsl:for-each>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="tei:row" mode="row">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="*" mode="row">
    <td><xsl:apply-templates select="."/></td>
  </xsl:template>

  <xsl:template match="tei:cell">
    <td><xsl:call-template name="cell"/></td>
  </xsl:template>

  <xsl:template match="tei:cell[@role = 'label' or ../@role = 'label']">
    <th><xsl:call-template name="cell"/></th>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:if test="@cols &gt; 1"><xsl:attribute name="colspan"><xsl:value-of select="@cols"/></xsl:attribute></xsl:if>
    <xsl:if test="@rows &gt; 1"><xsl:attribute name="rowspan"><xsl:value-of select="@rows"/></xsl:attribute></xsl:if>
    <xsl:call-template name="id"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Notes: the call where the number stood, the words below, links both ways. -->

  <xsl:template match="tei:note">
    <xsl:variable name="name"><xsl:call-template name="note-name"/></xsl:variable>
    <xsl:variable name="number"><xsl:call-template name="note-number"/></xsl:variable>
    <sup>
      <a role="doc-noteref" id="call:{$name}" href="#{$name}" aria-label="Note {$number}">
        <xsl:value-of select="$number"/>
      </a>
    </sup>
  </xsl:template>

  <xsl:template match="tei:note[@place = 'inline']">
    <xsl:call-template name="in-line"/>
  </xsl:template>

  <xsl:template name="note-name">
    <xsl:choose>
      <xsl:when test="@xml:id and generate-id(key('id', @xml:id)) = generate-id()">
        <xsl:value-of select="@xml:id"/>
      </xsl:when>
      <xsl:otherwise>note:<xsl:number level="any" from="/"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="note-number">
    <xsl:choose>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise>*</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="notes">
    <xsl:variable name="notes" select="//tei:text//tei:note[not(@place = 'inline') and not(ancestor::tei:standOff)]"/>
    <xsl:if test="$notes">
      <section role="doc-endnotes" aria-labelledby="page:notes">
        <h2 id="page:notes">Notes</h2>
        <ol class="notes">
          <xsl:for-each select="$notes">
            <xsl:variable name="name"><xsl:call-template name="note-name"/></xsl:variable>
            <xsl:variable name="number"><xsl:call-template name="note-number"/></xsl:variable>
            <li id="{$name}">
              <xsl:call-template name="language"/>
              <a role="doc-backlink" class="number" href="#call:{$name}" aria-label="Note {$number}, back to the text">
                <xsl:value-of select="$number"/>
                <xsl:text>.</xsl:text>
              </a>
              <xsl:text> </xsl:text>
              <div class="words"><xsl:apply-templates/></div>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The lists that names and terms link to -->

  <xsl:template name="persons">
    <xsl:variable name="persons" select="//tei:standOff//tei:person"/>
    <xsl:if test="$persons">
      <section aria-labelledby="page:persons">
        <h2 id="page:persons">Persons</h2>
        <dl>
          <xsl:for-each select="$persons">
            <dt><xsl:call-template name="id"/><xsl:value-of select="normalize-space(tei:persName)"/></dt>
            <dd><xsl:value-of select="normalize-space(tei:note)"/></dd>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="terms">
    <xsl:variable name="labels" select="//tei:standOff//tei:list[@type = 'gloss']/tei:label"/>
    <xsl:if test="$labels">
      <section aria-labelledby="page:terms">
        <h2 id="page:terms">Terms and abbreviations</h2>
        <dl>
          <xsl:for-each select="$labels">
            <dt>
              <xsl:for-each select="(. | tei:term)[@xml:id][1]"><xsl:call-template name="id"/></xsl:for-each>
              <xsl:value-of select="normalize-space()"/>
            </dt>
            <dd><xsl:value-of select="normalize-space(following-sibling::tei:item[1])"/></dd>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Anything else -->

  <xsl:template match="*">
    <xsl:variable name="notes" select="count(ancestor::tei:note)"/>
    <xsl:choose>
      <xsl:when test="key('block', generate-id())
          or .//*[key('block', generate-id())][count(ancestor::tei:note) = $notes]">
        <div>
          <xsl:call-template name="about"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="in-line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What many elements carry -->

  <xsl:template name="about">
    <xsl:call-template name="id"/>
    <xsl:call-template name="class"/>
  </xsl:template>

  <xsl:template name="id">
    <xsl:if test="@xml:id and generate-id(key('id', @xml:id)) = generate-id()">
      <xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute>
    </xsl:if>
    <xsl:call-template name="language"/>
  </xsl:template>

  <xsl:template name="language">
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="class">
    <xsl:attribute name="class"><xsl:value-of select="local-name()"/></xsl:attribute>
  </xsl:template>

</xsl:stylesheet>
