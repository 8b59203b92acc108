<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the TEI header says, for readers and for machines: metadata in the head of the page (Dublin Core,
  https://www.dublincore.org/specifications/dublin-core/dcmi-terms/; schema.org, https://schema.org/Message),
  the card of provenance, and how to cite the document.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:str="http://exslt.org/strings"
    exclude-result-prefixes="tei str">

  <xsl:variable name="header" select="(//tei:teiHeader)[1]"/>
  <xsl:variable name="file" select="$header/tei:fileDesc"/>
  <xsl:variable name="sent" select="$header//tei:correspAction[@type = 'sent'][1]"/>
  <xsl:variable name="received" select="$header//tei:correspAction[@type = 'received'][1]"/>
  <xsl:variable name="created" select="($sent/tei:date | $header/tei:profileDesc/tei:creation//tei:date)[1]"/>
  <xsl:variable name="written" select="($sent/tei:placeName | $header/tei:profileDesc/tei:creation//tei:placeName)[1]"/>
  <xsl:variable name="classification"
      select="$header//tei:keywords[@scheme = '#classification']/tei:term"/>
  <xsl:variable name="kept" select="$file/tei:sourceDesc//tei:msIdentifier[1]"/>
  <xsl:variable name="number" select="$file/tei:seriesStmt/tei:biblScope[@unit = 'document'][1]"/>
  <xsl:variable name="address" select="$file/tei:publicationStmt//tei:idno[@type = 'URI'][1]"/>
  <xsl:variable name="licence" select="$file/tei:publicationStmt//tei:licence[@target][1]"/>

  <xsl:variable name="title">
    <xsl:variable name="titles" select="$file/tei:titleStmt/tei:title"/>
    <xsl:choose>
      <xsl:when test="normalize-space($titles[@type = 'main'])">
        <xsl:value-of select="normalize-space($titles[@type = 'main'])"/>
      </xsl:when>
      <xsl:when test="normalize-space($titles)"><xsl:value-of select="normalize-space($titles)"/></xsl:when>
      <xsl:otherwise>Untitled</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- The title of a volume often begins with that of its series, which then need not stand before it. -->
  <xsl:variable name="titles" select="$file/tei:seriesStmt/tei:title[not(
      starts-with(normalize-space(following-sibling::tei:title[1]), normalize-space()))]"/>

  <xsl:template name="series">
    <xsl:for-each select="$titles">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="source">
    <xsl:for-each select="$kept//*[not(*)][normalize-space()]">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="party">
    <xsl:param name="action"/>
    <xsl:value-of select="normalize-space($action/*[self::tei:persName or self::tei:orgName or self::tei:name][1])"/>
  </xsl:template>

  <!-- The head -->

  <xsl:template name="page-head">
    <xsl:variable name="series"><xsl:call-template name="series"/></xsl:variable>
    <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
      <title>
        <xsl:if test="$number"><xsl:value-of select="$number"/>. </xsl:if>
        <xsl:value-of select="$title"/>
      </title>
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/"/>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">title</xsl:with-param>
        <xsl:with-param name="content" select="$title"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">creator</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:call-template name="party"><xsl:with-param name="action" select="$sent"/></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">created</xsl:with-param>
        <xsl:with-param name="content" select="$created/@when"/>
      </xsl:call-template>
      <xsl:for-each select="$file/tei:titleStmt/tei:editor">
        <xsl:call-template name="metadata">
          <xsl:with-param name="name">contributor</xsl:with-param>
          <xsl:with-param name="content" select="."/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">publisher</xsl:with-param>
        <xsl:with-param name="content" select="$file/tei:publicationStmt/tei:publisher[1]"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">identifier</xsl:with-param>
        <xsl:with-param name="content" select="$address"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">isPartOf</xsl:with-param>
        <xsl:with-param name="content" select="$series"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">source</xsl:with-param>
        <xsl:with-param name="content"><xsl:call-template name="source"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">spatial</xsl:with-param>
        <xsl:with-param name="content" select="$written"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">language</xsl:with-param>
        <xsl:with-param name="content" select="/*/@xml:lang"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">license</xsl:with-param>
        <xsl:with-param name="content" select="$licence/@target"/>
      </xsl:call-template>
      <xsl:call-template name="metadata">
        <xsl:with-param name="name">type</xsl:with-param>
        <xsl:with-param name="content">Text</xsl:with-param>
      </xsl:call-template>
      <script type="application/ld+json">
        <xsl:call-template name="schema-org"/>
      </script>
      <style><xsl:value-of select="$css"/></style>
    </head>
  </xsl:template>

  <xsl:template name="metadata">
    <xsl:param name="name"/>
    <xsl:param name="content"/>
    <xsl:if test="normalize-space($content)">
      <meta name="DCTERMS.{$name}" content="{normalize-space($content)}"/>
    </xsl:if>
  </xsl:template>

  <!-- schema.org, as JSON-LD -->

  <xsl:template name="schema-org">
    <xsl:variable name="sender"><xsl:call-template name="party"><xsl:with-param name="action" select="$sent"/></xsl:call-template></xsl:variable>
    <xsl:variable name="receiver"><xsl:call-template name="party"><xsl:with-param name="action" select="$received"/></xsl:call-template></xsl:variable>
    <xsl:variable name="series"><xsl:call-template name="series"/></xsl:variable>
    <xsl:text>{"@context":"https://schema.org","@type":"</xsl:text>
    <xsl:choose>
      <xsl:when test="string($receiver)">Message</xsl:when>
      <xsl:otherwise>CreativeWork</xsl:otherwise>
    </xsl:choose>
    <xsl:text>"</xsl:text>
    <xsl:call-template name="property">
      <xsl:with-param name="name">name</xsl:with-param>
      <xsl:with-param name="value" select="$title"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">sender</xsl:with-param>
      <xsl:with-param name="value" select="$sender"/>
      <xsl:with-param name="type" select="local-name($sent/*[1])"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">recipient</xsl:with-param>
      <xsl:with-param name="value" select="$receiver"/>
      <xsl:with-param name="type" select="local-name($received/*[1])"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">dateCreated</xsl:with-param>
      <xsl:with-param name="value" select="$created/@when"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">locationCreated</xsl:with-param>
      <xsl:with-param name="value" select="$written"/>
      <xsl:with-param name="type">placeName</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">position</xsl:with-param>
      <xsl:with-param name="value" select="$number"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">isPartOf</xsl:with-param>
      <xsl:with-param name="value" select="$series"/>
      <xsl:with-param name="type">series</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">publisher</xsl:with-param>
      <xsl:with-param name="value" select="$file/tei:publicationStmt/tei:publisher[1]"/>
      <xsl:with-param name="type">orgName</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">url</xsl:with-param>
      <xsl:with-param name="value" select="$address"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">license</xsl:with-param>
      <xsl:with-param name="value" select="$licence/@target"/>
    </xsl:call-template>
    <xsl:call-template name="property">
      <xsl:with-param name="name">inLanguage</xsl:with-param>
      <xsl:with-param name="value" select="/*/@xml:lang"/>
    </xsl:call-template>
    <xsl:text>}</xsl:text>
  </xsl:template>

  <!-- One property of the JSON object: a string, or a named thing where "type" says what it is. -->
  <xsl:template name="property">
    <xsl:param name="name"/>
    <xsl:param name="value"/>
    <xsl:param name="type"/>
    <xsl:if test="normalize-space($value)">
      <xsl:variable name="string"><xsl:call-template name="json-string"><xsl:with-param name="value" select="$value"/></xsl:call-template></xsl:variable>
      <xsl:value-of select="concat(',&quot;', $name, '&quot;:')"/>
      <xsl:choose>
        <xsl:when test="$type = 'persName'">{"@type":"Person","name":<xsl:value-of select="$string"/>}</xsl:when>
        <xsl:when test="$type = 'placeName'">{"@type":"Place","name":<xsl:value-of select="$string"/>}</xsl:when>
        <xsl:when test="$type = 'series'">{"@type":"CreativeWork","name":<xsl:value-of select="$string"/>}</xsl:when>
        <xsl:when test="$type">{"@type":"Organization","name":<xsl:value-of select="$string"/>}</xsl:when>
        <xsl:otherwise><xsl:value-of select="$string"/></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- JSON strings, RFC 8259, section 7; and no "<" or "&", which could end the script. -->
  <xsl:template name="json-string">
    <xsl:param name="value"/>
    <xsl:variable name="backslashes" select="string(str:replace(normalize-space($value), '\', '\\'))"/>
    <xsl:variable name="quotes" select="string(str:replace($backslashes, '&quot;', '\&quot;'))"/>
    <xsl:variable name="tags" select="string(str:replace($quotes, '&lt;', '\u003c'))"/>
    <xsl:variable name="references" select="string(str:replace($tags, '&amp;', '\u0026'))"/>
    <xsl:value-of select="concat('&quot;', $references, '&quot;')"/>
  </xsl:template>

  <!-- What readers see of it -->

  <xsl:template name="published-in">
    <xsl:variable name="series"><xsl:call-template name="series"/></xsl:variable>
    <xsl:if test="string($series)">
      <p>
        <cite><xsl:value-of select="$series"/></cite>
        <xsl:if test="$number">, Document <xsl:value-of select="$number"/></xsl:if>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="provenance">
    <xsl:variable name="rows">
      <xsl:value-of select="$sent/* | $received/* | $created | $written | $classification | $kept"/>
    </xsl:variable>
    <xsl:if test="normalize-space($rows)">
      <dl class="provenance">
        <xsl:call-template name="row">
          <xsl:with-param name="label">From</xsl:with-param>
          <xsl:with-param name="content"><xsl:call-template name="party"><xsl:with-param name="action" select="$sent"/></xsl:call-template></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="row">
          <xsl:with-param name="label">To</xsl:with-param>
          <xsl:with-param name="content"><xsl:call-template name="party"><xsl:with-param name="action" select="$received"/></xsl:call-template></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="row">
          <xsl:with-param name="label">Date</xsl:with-param>
          <xsl:with-param name="content">
            <xsl:for-each select="$created">
              <xsl:value-of select="normalize-space()"/>
              <xsl:if test="@cert">
                <xsl:text> (inferred</xsl:text>
                <xsl:if test="@evidence = 'internal'"> from the document</xsl:if>
                <xsl:if test="@evidence = 'external'"> from the volume</xsl:if>
                <xsl:text>)</xsl:text>
              </xsl:if>
            </xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="row">
          <xsl:with-param name="label">Place</xsl:with-param>
          <xsl:with-param name="content" select="$written"/>
        </xsl:call-template>
        <xsl:call-template name="row">
          <xsl:with-param name="label">Classification</xsl:with-param>
          <xsl:with-param name="content">
            <xsl:for-each select="$classification">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:value-of select="normalize-space()"/>
            </xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="row">
          <xsl:with-param name="label">Source</xsl:with-param>
          <xsl:with-param name="content"><xsl:call-template name="source"/></xsl:with-param>
        </xsl:call-template>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:template name="row">
    <xsl:param name="label"/>
    <xsl:param name="content"/>
    <xsl:if test="normalize-space($content)">
      <div>
        <dt><xsl:value-of select="$label"/></dt>
        <dd><xsl:value-of select="normalize-space($content)"/></dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="citation">
    <xsl:variable name="series"><xsl:call-template name="series"/></xsl:variable>
    <p class="citation">
      <span>Cite as: </span>
      <xsl:value-of select="concat('“', $title, '”')"/>
      <xsl:if test="normalize-space($created)">, <xsl:value-of select="normalize-space($created)"/></xsl:if>
      <xsl:if test="string($series)">, <cite><xsl:value-of select="$series"/></cite></xsl:if>
      <xsl:if test="$number">, Document <xsl:value-of select="$number"/></xsl:if>
      <xsl:if test="normalize-space($address)">
        <xsl:text>, </xsl:text>
        <xsl:variable name="link">
          <xsl:call-template name="address"><xsl:with-param name="pointer" select="normalize-space($address)"/></xsl:call-template>
        </xsl:variable>
        <xsl:choose>
          <xsl:when test="string($link)"><a href="{$link}"><xsl:value-of select="$address"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="$address"/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <xsl:text>.</xsl:text>
    </p>
    <xsl:if test="normalize-space($licence)">
      <xsl:variable name="link">
        <xsl:call-template name="address"><xsl:with-param name="pointer" select="normalize-space($licence/@target)"/></xsl:call-template>
      </xsl:variable>
      <p>
        <xsl:choose>
          <xsl:when test="string($link)">
            <a rel="license" href="{$link}"><xsl:value-of select="normalize-space($licence)"/></a>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="normalize-space($licence)"/></xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
