<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in a line of text: names, dates, references, page breaks, highlighting, editors' marks. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="tei">

  <xsl:template name="in-line">
    <span>
      <xsl:call-template name="about"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- Names, terms and references that link. A link holds no other link: no note, no page, no name. -->

  <xsl:key name="linking" use="generate-id()" match="
      tei:persName[@ref][not(.//tei:note or .//tei:pb)] | tei:gloss[@target][not(.//tei:note or .//tei:pb)]
      | tei:term[@ref][not(.//tei:note or .//tei:pb)] | tei:placeName[@ref][not(.//tei:note or .//tei:pb)]
      | tei:orgName[@ref][not(.//tei:note or .//tei:pb)] | tei:rs[@ref][not(.//tei:note or .//tei:pb)]
      | tei:name[@ref][not(.//tei:note or .//tei:pb)] | tei:ref[@target][not(.//tei:note or .//tei:pb)]
      | tei:ptr[@target]"/>

  <xsl:template match="tei:persName | tei:gloss | tei:term | tei:placeName | tei:orgName | tei:rs | tei:name
      | tei:ref">
    <xsl:variable name="address">
      <xsl:if test="key('linking', generate-id()) and not(ancestor::*[key('linking', generate-id())])
          and not(.//*[key('block', generate-id())])">
        <xsl:call-template name="address">
          <xsl:with-param name="pointer" select="normalize-space(@target | @ref)"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="string($address)">
        <a href="{$address}">
          <xsl:call-template name="about"/>
          <xsl:call-template name="meaning"/>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="about"/>
          <xsl:call-template name="meaning"/>
          <xsl:apply-templates/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What appears where the pointer rests on a name: its entry in the lists, or what kind of name it is. -->
  <xsl:template name="meaning">
    <xsl:variable name="entry" select="key('id', substring(@ref | @target, 2))"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$entry/self::tei:person">
          <xsl:value-of select="normalize-space($entry/tei:persName)"/>
          <xsl:if test="$entry/tei:note">: <xsl:value-of select="normalize-space($entry/tei:note)"/></xsl:if>
        </xsl:when>
        <xsl:when test="self::tei:gloss and $entry">
          <xsl:value-of select="normalize-space($entry/parent::tei:label/following-sibling::tei:item[1])"/>
        </xsl:when>
        <xsl:when test="self::tei:persName">Person, not in the list of persons</xsl:when>
        <xsl:when test="self::tei:placeName">Place</xsl:when>
        <xsl:when test="self::tei:orgName[@type]"><xsl:value-of select="@type"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="string($words)">
      <xsl:attribute name="title"><xsl:value-of select="$words"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Where a pointer leads: into this page where it has the id, or to an address that does no harm. -->
  <xsl:template name="address">
    <xsl:param name="pointer"/>
    <xsl:variable name="first" select="substring-before(concat($pointer, ' '), ' ')"/>
    <xsl:variable name="path" select="translate($first, '/?#', '   ')"/>
    <xsl:variable name="scheme" select="translate(
        substring-before(substring-before(concat($path, ' '), ' '), ':'),
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
    <xsl:choose>
      <xsl:when test="starts-with($first, '#')">
        <xsl:if test="key('id', substring($first, 2))">
          <xsl:value-of select="$first"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="contains(substring-before(concat($path, ' '), ' '), ':')">
        <xsl:if test="$scheme = 'https' or $scheme = 'http' or $scheme = 'mailto' or $scheme = 'ftp'">
          <xsl:value-of select="$first"/>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$first"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:ptr">
    <xsl:variable name="address">
      <xsl:if test="not(ancestor::*[key('linking', generate-id())])">
        <xsl:call-template name="address">
          <xsl:with-param name="pointer" select="normalize-space(@target)"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="string($address)">
        <a href="{$address}"><xsl:value-of select="$address"/></a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="@target"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Pages: shown, and to be linked to. -->
  <xsl:template match="tei:pb">
    <xsl:if test="@n">
      <xsl:variable name="id">
        <xsl:choose>
          <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
          <xsl:otherwise>page:<xsl:value-of select="translate(normalize-space(@n), ' ', '_')"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <a class="pb" href="#{$id}" aria-label="Page {@n}">
        <xsl:if test="not(@xml:id) or generate-id(key('id', @xml:id)) = generate-id()">
          <xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute>
        </xsl:if>
        <xsl:text>[Page </xsl:text>
        <xsl:value-of select="@n"/>
        <xsl:text>]</xsl:text>
      </a>
    </xsl:if>
  </xsl:template>

  <!-- Dates: time where HTML knows the form; the reading in the title. -->
  <xsl:template match="tei:date | tei:time">
    <xsl:variable name="form" select="translate(@when, '123456789', '000000000')"/>
    <xsl:choose>
      <xsl:when test="not(number(substring(@when, 1, 4)) = 0) and ($form = '0000' or $form = '0000-00'
          or $form = '0000-00-00' or $form = '0000-00-00T00:00:00Z' or $form = '0000-00-00T00:00:00'
          or $form = '0000-00-00T00:00:00+00:00' or $form = '0000-00-00T00:00:00-00:00')">
        <time datetime="{@when}">
          <xsl:call-template name="date-content"/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="date-content"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="date-content">
    <xsl:call-template name="about"/>
    <xsl:variable name="words"><xsl:call-template name="date-in-words"/></xsl:variable>
    <xsl:if test="string($words)">
      <xsl:attribute name="title"><xsl:value-of select="$words"/></xsl:attribute>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template name="date-in-words">
    <xsl:choose>
      <xsl:when test="@when"><xsl:value-of select="@when"/></xsl:when>
      <xsl:when test="@from or @to">
        <xsl:if test="@from">from <xsl:value-of select="@from"/></xsl:if>
        <xsl:if test="@from and @to"><xsl:text> </xsl:text></xsl:if>
        <xsl:if test="@to">to <xsl:value-of select="@to"/></xsl:if>
      </xsl:when>
      <xsl:when test="@notBefore or @notAfter">
        <xsl:if test="@notBefore">not before <xsl:value-of select="@notBefore"/></xsl:if>
        <xsl:if test="@notBefore and @notAfter">, </xsl:if>
        <xsl:if test="@notAfter">not after <xsl:value-of select="@notAfter"/></xsl:if>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="@cert and @evidence = 'internal'"> (inferred from the document)</xsl:if>
    <xsl:if test="@cert and @evidence = 'external'"> (inferred from the volume)</xsl:if>
  </xsl:template>

  <!-- Highlighting -->

  <xsl:template match="tei:lb"><br/></xsl:template>
  <xsl:template match="tei:title"><cite><xsl:call-template name="marked"/></cite></xsl:template>
  <xsl:template match="tei:emph"><em><xsl:call-template name="marked"/></em></xsl:template>
  <xsl:template match="tei:foreign"><i><xsl:call-template name="marked"/></i></xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'italic')]"><i><xsl:call-template name="marked"/></i></xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'bold') or contains(@rend, 'strong')]">
    <b><xsl:call-template name="marked"/></b>
  </xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'sup')]"><sup><xsl:call-template name="marked"/></sup></xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'sub')]"><sub><xsl:call-template name="marked"/></sub></xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'underline')]"><u><xsl:call-template name="marked"/></u></xsl:template>
  <xsl:template match="tei:hi[contains(@rend, 'smallcaps') or contains(@rend, 'small-caps')]">
    <span class="small-caps"><xsl:call-template name="marked"/></span>
  </xsl:template>
  <xsl:template match="tei:del"><del><xsl:call-template name="marked"/></del></xsl:template>
  <xsl:template match="tei:add"><ins><xsl:call-template name="marked"/></ins></xsl:template>

  <xsl:template name="marked">
    <xsl:call-template name="id"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The editors' marks -->

  <xsl:template match="tei:seg[@type = 'classification']">
    <span title="Classification"><xsl:call-template name="about"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:sic">
    <span title="as in the original"><xsl:call-template name="about"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:supplied">
    <span title="supplied by the editors"><xsl:call-template name="about"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:unclear">
    <span title="unclear"><xsl:call-template name="about"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:gap">
    <span>
      <xsl:call-template name="about"/>
      <xsl:if test="@reason"><xsl:attribute name="title"><xsl:value-of select="@reason"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="node()"><xsl:apply-templates/></xsl:when>
        <xsl:otherwise>[…]</xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <!-- Of two readings, the one that was printed; the other in the title. -->

  <xsl:template match="tei:choice[tei:sic | tei:orig | tei:abbr]">
    <span title="{normalize-space(tei:corr | tei:reg | tei:expan)}">
      <xsl:call-template name="about"/>
      <xsl:apply-templates select="(tei:sic | tei:orig | tei:abbr)[1]/node()"/>
    </span>
  </xsl:template>

  <xsl:template match="tei:app[tei:lem]"><xsl:apply-templates select="tei:lem"/></xsl:template>

  <!-- A picture is named, not loaded. -->
  <xsl:template match="tei:graphic | tei:media">
    <span class="graphic">
      <xsl:text>[Image: </xsl:text>
      <xsl:value-of select="@url"/>
      <xsl:text>]</xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="tei:figDesc">
    <span class="figDesc"><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
