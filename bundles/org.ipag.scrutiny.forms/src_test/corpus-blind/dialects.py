"""Writes small Word files the way several programs write them: Word, Word online, Google Docs, Pages."""
import re
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' \
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' \
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' \
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' \
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' \
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' \
    'xmlns:v="urn:schemas-microsoft-com:vml"'
TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'


def run(text, props=''):
    """One run; a tab and a line break in the text become w:tab and w:br."""
    parts = []
    for piece in re.split(r'([\t\n])', text):
        if piece == '\t':
            parts.append('<w:tab/>')
        elif piece == '\n':
            parts.append('<w:br/>')
        elif piece:
            parts.append('<w:t xml:space="preserve">%s</w:t>' % escape(piece))
    return '<w:r>%s%s</w:r>' % ('<w:rPr>%s</w:rPr>' % props if props else '', ''.join(parts))


def word_runs(text, props=''):
    """Desktop Word: smart quotes, revision ids, proofing marks, runs split in the middle of words."""
    text = smart(text)
    size, out, at = 11, [], 0
    while at < len(text):
        piece = text[at:at + size]
        out.append(run(piece, props).replace('<w:r>', '<w:r w:rsidR="00A%05X">' % (at + size), 1))
        if at % 2:
            out.append('<w:proofErr w:type="gramStart"/>')
        at, size = at + size, 7 + (size * 5) % 17
    return '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>' + ''.join(out)


def google_runs(text, props=''):
    return run(text, '<w:rtl w:val="0"/>' + props)


def online_runs(text, props=''):
    """Word online: every paragraph ends with runs of its own, words with a language."""
    words = re.split(r'(?<= )', smart(text))
    return ''.join(run(w, '<w:rStyle w:val="normaltextrun"/>' + props) for w in words if w) \
        + '<w:r><w:rPr><w:rStyle w:val="eop"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>'


def pages_runs(text, props=''):
    return run(text, '<w:rFonts w:eastAsia="Arial Unicode MS"/><w:rtl w:val="0"/><w:lang w:val="en-US"/>' + props)


def smart(text):
    return re.sub(r'"([^"]*)"', '\u201c\\1\u201d', text).replace("'", '\u2019')


RUNS = {'word': word_runs, 'google': google_runs, 'online': online_runs, 'pages': pages_runs, 'plain': run}


class Doc:
    """Collects a body; `p`, `table` and so on return the XML too, for use in cells."""

    def __init__(self, dialect='plain'):
        self.runs, self.body, self.extra, self.types, self.rels = RUNS[dialect], [], {}, [], []

    def x(self, text, num=None, style=None, props=''):
        """A paragraph. num = (list id, level)."""
        ppr = '<w:pStyle w:val="%s"/>' % style if style else ''
        if num:
            ppr += '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (num[1], num[0])
        return '<w:p w:rsidR="00B41C22">%s%s</w:p>' % ('<w:pPr>%s</w:pPr>' % ppr if ppr else '',
                                                        self.runs(text, props) if text else '')

    def p(self, text='', **how):
        self.body.append(self.x(text, **how))

    def raw(self, xml):
        self.body.append(xml)

    def cell(self, content, span=1, merge=None):
        """content: text (lines become paragraphs) or XML."""
        if not content.startswith('<w:'):
            content = ''.join(self.x(line) for line in content.split('\n'))
        elif content.endswith('</w:tbl>'):
            content += '<w:p/>'
        pr = ('<w:gridSpan w:val="%d"/>' % span if span > 1 else '') + \
             ('' if merge is None else '<w:vMerge w:val="restart"/>' if merge else '<w:vMerge/>')
        return '<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>%s</w:tcPr>%s</w:tc>' % (pr, content)

    def xtable(self, rows):
        xml = '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (
            '<w:gridCol w:w="3000"/>' * max(len(r) for r in rows))
        for row in rows:
            xml += '<w:tr>' + ''.join(c if c.startswith('<w:tc>') else self.cell(c) for c in row) + '</w:tr>'
        return xml + '</w:tbl>'

    def table(self, rows):
        self.body += [self.xtable(rows), '<w:p/>']

    def part(self, name, kind, xml):
        self.extra['word/%s.xml' % name] = xml
        self.types.append('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (name, TYPE, kind))
        self.rels.append('<Relationship Id="rX%d" Type="%s%s" Target="%s.xml"/>' % (len(self.rels), REL, kind, name))
        return 'rX%d' % (len(self.rels) - 1)

    def save(self, path, numbering='', section=''):
        """numbering: list of number formats, one a list (id 1, 2, …), e.g. ['decimal:%1.', 'lowerLetter:%1)']."""
        if numbering:
            kinds = [n.split(':', 1) for n in numbering]
            xml = '<w:numbering %s>' % W
            for i, (fmt, txt) in enumerate(kinds, 1):
                xml += '<w:abstractNum w:abstractNumId="%d">' % i
                for level in range(2):
                    f, t = (fmt, txt) if level == 0 else ('lowerLetter', '%2)')
                    xml += '<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>' % (
                        level, f, t)
                xml += '</w:abstractNum>'
            xml += ''.join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (i, i)
                           for i in range(1, len(kinds) + 1)) + '</w:numbering>'
            self.part('numbering', 'numbering', xml)
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            def put(name, text):
                z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + text,
                           zipfile.ZIP_DEFLATED)
            put('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                '<Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>%s</Types>' % (
                    TYPE, ''.join(self.types)))
            ns = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
            put('_rels/.rels', '<Relationships %s><Relationship Id="r1" Type="%sofficeDocument" '
                'Target="word/document.xml"/></Relationships>' % (ns, REL))
            put('word/_rels/document.xml.rels', '<Relationships %s>%s</Relationships>' % (ns, ''.join(self.rels)))
            for name, text in self.extra.items():
                put(name, text)
            put('word/document.xml', '<w:document %s><w:body>%s<w:sectPr>%s</w:sectPr></w:body></w:document>' % (
                W, ''.join(self.body), section))
