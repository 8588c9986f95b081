"""Writes Word files by hand, in the dialects of several programs. Each helper returns a piece of WordprocessingML."""
import io
import os
import re
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
NS = (f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
      'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')
RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'


def r(text, b=False, i=False, color=None, strike=False, hl=None, size=None, extra='', hidden=False):
    """A run; \\n is a soft line break, \\t a tab."""
    props = ''.join([extra, '<w:b/>' if b else '', '<w:i/>' if i else '', '<w:strike/>' if strike else '',
                     '<w:vanish/>' if hidden else '', f'<w:color w:val="{color}"/>' if color else '',
                     f'<w:sz w:val="{size}"/>' if size else '', f'<w:highlight w:val="{hl}"/>' if hl else ''])
    props = f'<w:rPr>{props}</w:rPr>' if props else ''
    out = ''
    for part in re.split('([\n\t])', text):
        out += '<w:br/>' if part == '\n' else '<w:tab/>' if part == '\t' else \
            f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else ''
    return f'<w:r>{props}{out}</w:r>'


def p(content='', style=None, num=None, lvl=0, ppr='', **run):
    """A paragraph of a text or of ready runs; num is a list's id."""
    if not content.startswith('<w:') and not content.startswith('<mc:'):
        content = r(content, **run) if content else ''
    props = (f'<w:pStyle w:val="{style}"/>' if style else '') + (
        f'<w:numPr><w:ilvl w:val="{lvl}"/><w:numId w:val="{num}"/></w:numPr>' if num else '') + ppr
    return f'<w:p>{f"<w:pPr>{props}</w:pPr>" if props else ""}{content}</w:p>'


def ps(text, **kw):
    """A paragraph for every line."""
    return ''.join(p(line, **kw) for line in text.split('\n'))


def tc(content, span=1, w=3000, vmerge=None):
    if not content.startswith('<w:p') and not content.startswith('<w:tbl') and not content.startswith('<w:sdt>'):
        content = ps(content)
    if content.endswith('</w:tbl>'):
        content += '<w:p/>'
    merge = '' if vmerge is None else '<w:vMerge w:val="restart"/>' if vmerge else '<w:vMerge/>'
    return (f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{f"<w:gridSpan w:val=%s/>" % chr(34) .join(["", str(span), ""]) if span > 1 else ""}'
            f'{merge}</w:tcPr>{content}</w:tc>')


def tbl(rows, cols=None, style='TableGrid'):
    """A table; a cell is a text, ready paragraphs, or a ready cell."""
    cols = cols or max(len(row) for row in rows)
    out = f'<w:tbl><w:tblPr>{f"<w:tblStyle w:val=%s/>" % (chr(34) + style + chr(34)) if style else ""}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>'
    out += '<w:gridCol w:w="3000"/>' * cols + '</w:tblGrid>'
    for row in rows:
        out += '<w:tr>' + ''.join(c if c.startswith('<w:tc>') else tc(c) for c in row) + '</w:tr>'
    return out + '</w:tbl>'


def sdt(content, tag=None, alias=None, holder=False, kind='<w:text/>', block=True):
    """A content control."""
    return (f'<w:sdt><w:sdtPr>{f"<w:alias w:val=%s/>" % (chr(34) + alias + chr(34)) if alias else ""}'
            f'{f"<w:tag w:val=%s/>" % (chr(34) + tag + chr(34)) if tag else ""}<w:id w:val="{abs(hash(content)) % 99999999}"/>'
            f'{"<w:showingPlcHdr/>" if holder else ""}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>')


def ins(text, who='Chair', n=[900]):
    n[0] += 1
    return f'<w:ins w:id="{n[0]}" w:author="{who}" w:date="2026-10-20T19:00:00Z">{r(text)}</w:ins>'


def dele(text, who='Chair', n=[1900]):
    n[0] += 1
    return (f'<w:del w:id="{n[0]}" w:author="{who}" w:date="2026-10-20T19:00:00Z"><w:r>'
            f'<w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>')


def box(paragraphs):
    """A floating text box as Word writes it, with its fallback for old readers."""
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="4000000" cy="900000"/>'
            f'<wp:docPr id="5" name="Text Box 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f'<wps:wsp><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>'
            f'</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{paragraphs}'
            f'</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')


def picture(rid='rIdPic', alt=''):
    return (f'<w:r><w:drawing><wp:inline><wp:extent cx="3000000" cy="1500000"/><wp:docPr id="7" name="IMG_2041.jpg" descr="{alt}"/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr id="7" name="IMG_2041.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{rid}"/></pic:blipFill>'
            '<pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')


def field(instr, shown):
    """A complex field."""
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instr} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(shown) if shown else ""}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def formtext(text):
    """A legacy form field, as old police forms have them."""
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput><w:default w:val="Click here"/></w:textInput></w:ffData></w:fldChar></w:r>'
            '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            f'{r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def _lists(spec):
    """spec: {numId: [(format, text, start), …levels]}"""
    out = f'<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="{W}">'
    for num, levels in spec.items():
        out += f'<w:abstractNum w:abstractNumId="{num}"><w:multiLevelType w:val="multilevel"/>'
        for lvl, (fmt, text, start) in enumerate(levels):
            out += (f'<w:lvl w:ilvl="{lvl}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/>'
                    f'<w:lvlJc w:val="left"/></w:lvl>')
        out += '</w:abstractNum>'
    for num in spec:
        out += f'<w:num w:numId="{num}"><w:abstractNumId w:val="{num}"/></w:num>'
    return out + '</w:numbering>'


STYLES = ''.join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in [
    ('Normal', 'Normal'), ('Heading1', 'heading 1'), ('Heading2', 'heading 2'), ('Heading3', 'heading 3'), ('Title', 'Title'),
    ('ListParagraph', 'List Paragraph'), ('Quote', 'Quote'), ('NormalWeb', 'Normal (Web)'), ('NoSpacing', 'No Spacing'),
    ('Body', 'Body')]) + '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>'


def docx(path, body, lists=None, comments=None, footnotes=None, endnotes=None, header=None, footer=None, styles=True, pic=False,
         main='word/document.xml', ns=NS, alt=None, sect=''):
    """Writes a whole file."""
    rels, types, parts = '', '', {}

    def part(name, kind, xml):
        nonlocal rels, types
        parts['word/' + name] = xml
        rels += f'<Relationship Id="rId{name.split(".")[0]}" Type="{RELS}{kind}" Target="{name}"/>'
        types += f'<Override PartName="/word/{name}" ContentType="{TYPES}{kind}+xml"/>'

    if styles:
        part('styles.xml', 'styles', f'<?xml version="1.0"?><w:styles xmlns:w="{W}">{STYLES}</w:styles>')
    if lists:
        part('numbering.xml', 'numbering', _lists(lists))
    if comments:
        part('comments.xml', 'comments', f'<?xml version="1.0"?><w:comments {NS}>' + ''.join(
            f'<w:comment w:id="{i}" w:author="{who}" w:initials="X">{ps(text)}</w:comment>' for i, (who, text) in enumerate(comments)) + '</w:comments>')
    for name, notes in (('footnote', footnotes), ('endnote', endnotes)):
        if notes:
            part(name + 's.xml', name + 's', f'<?xml version="1.0"?><w:{name}s {NS}>' + ''.join(
                f'<w:{name} w:id="{i + 2}">{ps(text)}</w:{name}>' for i, text in enumerate(notes)) + f'</w:{name}s>')
    for name, content in (('header', header), ('footer', footer)):
        if content:
            tag = 'hdr' if name == 'header' else 'ftr'
            part(name + '1.xml', name, f'<?xml version="1.0"?><w:{tag} {NS}>{content}</w:{tag}>')
            sect += f'<w:{name}Reference w:type="default" r:id="rId{name}1"/>'
    if pic:
        import struct
        import zlib
        raw = b''.join(b'\0' + bytes((200, 200, 210)) * 60 for _ in range(30))
        chunk = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d))
        parts['word/media/image1.png'] = (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 60, 30, 8, 2, 0, 0, 0))
                                          + chunk(b'IDAT', zlib.compress(raw)) + chunk(b'IEND', b''))
        rels += f'<Relationship Id="rIdPic" Type="{RELS}image" Target="media/image1.png"/>'
    if alt:
        parts['word/afchunk.html'] = alt
        rels += f'<Relationship Id="rIdAlt" Type="{RELS}aFChunk" Target="afchunk.html"/>'
    document = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {ns}><w:body>{body}<w:sectPr>{sect}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        z.writestr('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                   '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                   '<Default Extension="png" ContentType="image/png"/><Default Extension="html" ContentType="text/html"/>'
                   f'<Override PartName="/{main}" ContentType="{TYPES}document.main+xml"/>{types}</Types>')
        z.writestr('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   f'<Relationship Id="rId1" Type="{RELS}officeDocument" Target="{main}"/></Relationships>')
        z.writestr(os.path.dirname(main) + '/_rels/' + os.path.basename(main) + '.rels',
                   f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>')
        z.writestr(main, document)
        for name, data in parts.items():
            z.writestr(name, data)


def edit(path_from, path_to, change):
    """Copies a Word file with its main part changed."""
    with zipfile.ZipFile(path_from) as z, zipfile.ZipFile(path_to, 'w', zipfile.ZIP_DEFLATED) as out:
        for n in z.namelist():
            data = z.read(n)
            if n == 'word/document.xml':
                data = re.sub('<w:document [^>]*>', f'<w:document {NS}>', change(data.decode())).encode()
            if data is not None:
                out.writestr(n, data)


def control(xml, tag):
    """Where the content control of a tag stands: start and end."""
    t = xml.index(f'<w:tag w:val="{tag}"/>')
    return xml.rindex('<w:sdt>', 0, t), xml.index('</w:sdt>', t) + len('</w:sdt>')


def fill(xml, tag, content):
    """Fills a control of an issued form in: the prompt goes, paragraphs come."""
    start, end = control(xml, tag)
    old = xml[start:end]
    new = old.replace('<w:showingPlcHdr/>', '')
    new = re.sub('(?s)<w:sdtContent>.*</w:sdtContent>', lambda m: '<w:sdtContent>' + content + '</w:sdtContent>', new)
    return xml[:start] + new + xml[end:]
