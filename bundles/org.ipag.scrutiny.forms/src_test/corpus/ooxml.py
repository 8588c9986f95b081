"""Writes Word files by hand, in the dialects of the programs people fill forms in with. Used by make_corpus.py."""
import random
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
MORE = ('xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')


class P:
    """A paragraph. parts: text, or tuples (text, props) with props of b i del ins sdt=… br note=… comment=… box=…"""

    def __init__(self, *parts, style=None, num=None, level=0, bold=False, italic=False, sdt=None, markdel=False):
        self.parts, self.style, self.num, self.level = parts, style, num, level
        self.bold, self.italic, self.sdt, self.markdel = bold, italic, sdt, markdel


class T:
    """A table: rows of cells, a cell being a list of blocks or a string."""

    def __init__(self, *rows):
        self.rows = rows


class Sdt:
    """A block-level content control around blocks."""

    def __init__(self, tag, *blocks, placeholder=False):
        self.tag, self.blocks, self.placeholder = tag, blocks, placeholder


class Raw:
    def __init__(self, xml):
        self.xml = xml


class Docx:
    def __init__(self, dialect='word', seed=1, split=0.0):
        self.dialect, self.random, self.split = dialect, random.Random(seed), split
        self.notes, self.comments, self.headers, self.footers, self.custom = [], [], [], [], []
        self.lists = []
        self.ids = 100

    def run(self, text, b=False, i=False, deleted=False, style=None):
        props = ''
        if self.dialect == 'gdocs':
            props += '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>'
        if style:
            props += '<w:rStyle w:val="%s"/>' % style
        if b:
            props += '<w:b/><w:bCs/>' if self.dialect != 'gdocs' else '<w:b w:val="1"/>'
        if i:
            props += '<w:i/><w:iCs/>' if self.dialect != 'gdocs' else '<w:i w:val="1"/>'
        if self.dialect == 'gdocs':
            props += '<w:rtl w:val="0"/>'
        if self.dialect == 'online':
            props += '<w:lang w:val="en-GB"/>'
        rpr = '<w:rPr>%s</w:rPr>' % props if props else ''
        tag = 'w:delText' if deleted else 'w:t'
        out = ''
        for n, line in enumerate(text.split('\n')):
            if n:
                out += '<w:r>%s<w:br/></w:r>' % rpr
            for k, piece in enumerate(line.split('\t')):
                if k:
                    out += '<w:r>%s<w:tab/></w:r>' % rpr
                for part in self.pieces(piece):
                    rsid = ' w:rsidR="00A%05X"' % self.random.randrange(1 << 20) if self.dialect == 'word' else ''
                    out += '<w:r%s>%s<%s xml:space="preserve">%s</%s></w:r>' % (rsid, rpr, tag, escape(part), tag)
                    if self.dialect == 'word' and self.random.random() < self.split:
                        out += '<w:proofErr w:type="spellStart"/>'
        return out

    def pieces(self, text):
        if not text or self.random.random() >= self.split:
            return [text] if text else []
        cut = self.random.randrange(len(text) + 1)
        return [x for x in (text[:cut], text[cut:]) if x]

    def part(self, part, p):
        if isinstance(part, str):
            return self.run(part, p.bold, p.italic)
        if isinstance(part, Raw):
            return part.xml
        text, props = part
        b, i = props.get('b', p.bold), props.get('i', p.italic)
        self.ids += 1
        if props.get('del'):
            return '<w:del w:id="%d" w:author="A. Member" w:date="2025-10-20T10:00:00Z">%s</w:del>' % (
                self.ids, self.run(text, b, i, True))
        if props.get('movefrom'):
            return '<w:moveFrom w:id="%d" w:author="A. Member">%s</w:moveFrom>' % (self.ids, self.run(text, b, i))
        if props.get('ins'):
            return '<w:ins w:id="%d" w:author="A. Member" w:date="2025-10-20T10:00:00Z">%s</w:ins>' % (
                self.ids, self.run(text, b, i))
        if props.get('sdt'):
            hdr = '<w:showingPlcHdr/>' if props.get('placeholder') else ''
            return '<w:sdt><w:sdtPr><w:id w:val="%d"/><w:tag w:val="%s"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (
                self.ids, props['sdt'], hdr, self.run(text, b, i, style='PlaceholderText' if hdr else None))
        if props.get('note'):
            self.notes.append(props['note'])
            return self.run(text, b, i) + '<w:r><w:footnoteReference w:id="%d"/></w:r>' % len(self.notes)
        if props.get('comment'):
            n = len(self.comments)
            self.comments.append(props['comment'])
            return ('<w:commentRangeStart w:id="%d"/>%s<w:commentRangeEnd w:id="%d"/><w:r><w:commentReference w:id="%d"/></w:r>'
                    % (n, self.run(text, b, i), n, n))
        if props.get('box'):
            inner = '<w:txbxContent>%s</w:txbxContent>' % ''.join(self.block(P(x)) for x in props['box'].split('\n'))
            return self.run(text, b, i) + (
                '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData '
                'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>%s</wps:txbx>'
                '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>'
                '<v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>' % (inner, inner))
        if props.get('link'):
            return '<w:hyperlink w:anchor="x">%s</w:hyperlink>' % self.run(text, b, i)
        if props.get('bookmark'):
            return '<w:bookmarkStart w:id="%d" w:name="%s"/>%s<w:bookmarkEnd w:id="%d"/>' % (
                self.ids, props['bookmark'], self.run(text, b, i), self.ids)
        if props.get('smart'):
            return '<w:smartTag w:uri="urn:x" w:element="place">%s</w:smartTag>' % self.run(text, b, i)
        if props.get('field'):
            return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/></w:ffData></w:fldChar></w:r>'
                    '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
                    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>'
                    % self.run(text, b, i))
        return self.run(text, b, i)

    def block(self, block):
        if isinstance(block, str):
            block = P(block)
        if isinstance(block, Raw):
            return block.xml
        if isinstance(block, Sdt):
            hdr = '<w:showingPlcHdr/>' if block.placeholder else ''
            self.ids += 1
            return '<w:sdt><w:sdtPr><w:alias w:val="Response"/><w:tag w:val="%s"/><w:id w:val="%d"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (
                block.tag, self.ids, hdr, ''.join(self.block(b) for b in block.blocks))
        if isinstance(block, T):
            rows = ''
            for row in block.rows:
                cells = ''
                for cell in row:
                    blocks = cell if isinstance(cell, list) else [P(cell)]
                    inner = ''.join(self.block(b) for b in blocks)
                    if not blocks or isinstance(blocks[-1], (T, Sdt)):
                        inner += '<w:p/>'
                    cells += '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>%s</w:tc>' % inner
                rows += '<w:tr>%s</w:tr>' % cells
            width = max(len(r) for r in block.rows)
            return '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>' % (
                '<w:gridCol w:w="4000"/>' * width, rows)
        props = ''
        if block.style and self.dialect not in ('gdocs', 'pages'):
            props += '<w:pStyle w:val="%s"/>' % block.style
        if block.num is not None:
            props += '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (block.level, block.num)
        if block.markdel:
            props += '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
        attrs = ''
        if self.dialect == 'online':
            attrs = ' w14:paraId="%08X" w14:textId="77777777"' % self.random.randrange(1 << 30)
        inner = ''.join(self.part(x, block) for x in block.parts)
        if self.dialect == 'pages':
            props += '<w:bidi w:val="0"/>'
        return '<w:p%s>%s%s</w:p>' % (attrs, '<w:pPr>%s</w:pPr>' % props if props else '', inner)

    def save(self, path, blocks):
        ns = STRICT if self.dialect == 'strict' else W
        body = ''.join(self.block(b) for b in blocks)
        rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        if self.dialect == 'strict':
            rel = 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
        ct = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
        parts, rels, types = {}, [], []

        def add(name, kind, xml, ctype):
            parts['word/' + name] = xml
            rels.append((kind, name))
            types.append(('/word/' + name, ct + ctype + '+xml'))
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        add('styles.xml', 'styles', head + '<w:styles %s>%s</w:styles>' % (ns, STYLES), 'styles')
        nums = ''
        for n in range(1, 9):
            kind = 'bullet' if n == 8 else 'decimal'
            text = {8: '\u2022', 7: '%1)', 6: 'Q%1.'}.get(n, '%1.')
            nums += '<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%%2)"/></w:lvl></w:abstractNum>' % (n, kind, text)
        nums += ''.join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (n, n) for n in range(1, 9))
        add('numbering.xml', 'numbering', head + '<w:numbering %s>%s</w:numbering>' % (ns, nums), 'numbering')
        if self.notes:
            xml = ('<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                   '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>')
            xml += ''.join('<w:footnote w:id="%d">%s</w:footnote>' % (n + 1, self.block(P(x))) for n, x in enumerate(self.notes))
            add('footnotes.xml', 'footnotes', head + '<w:footnotes %s>%s</w:footnotes>' % (ns, xml), 'footnotes')
        if self.comments:
            xml = ''.join('<w:comment w:id="%d" w:author="C. Reviewer" w:initials="CR">%s</w:comment>' % (n, self.block(P(x)))
                          for n, x in enumerate(self.comments))
            add('comments.xml', 'comments', head + '<w:comments %s>%s</w:comments>' % (ns, xml), 'comments')
        for n, text in enumerate(self.headers):
            add('header%d.xml' % (n + 1), 'header', head + '<w:hdr %s>%s</w:hdr>' % (ns, self.block(P(text))), 'header')
        for n, text in enumerate(self.footers):
            add('footer%d.xml' % (n + 1), 'footer', head + '<w:ftr %s>%s</w:ftr>' % (ns, self.block(P(text))), 'footer')
        for n, xml in enumerate(self.custom):
            parts['customXml/item%d.xml' % (n + 1)] = xml
            rels.append(('customXml', '../customXml/item%d.xml' % (n + 1)))
        parts['word/document.xml'] = head + '<w:document %s %s><w:body>%s<w:sectPr/></w:body></w:document>' % (ns, MORE, body)
        types.append(('/word/document.xml', ct + 'document.main+xml'))
        parts['word/_rels/document.xml.rels'] = head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % ''.join(
            '<Relationship Id="rId%d" Type="%s%s" Target="%s"/>' % (n + 1, rel, k, t) for n, (k, t) in enumerate(rels))
        parts['_rels/.rels'] = head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>' % rel
        content = head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>' % ''.join(
            '<Override PartName="%s" ContentType="%s"/>' % t for t in types)
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, xml in [('[Content_Types].xml', content)] + sorted(parts.items()):
                info = zipfile.ZipInfo(name, (2025, 10, 20, 12, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(info, xml)


STYLES = ('<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
          '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>'
          '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="QuestionList"><w:name w:val="Question List"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>'
          '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style>')
