"""The dialects of other programs, and files that went through a mail program."""
import os
import re
import subprocess
import zipfile
from xml.sax.saxutils import escape

from make_older import DECIMAL, TITLE, form, resp, top
from truth import convert, head, path, same_as, truth
from wml import NS, W, docx, p, ps, r, sdt, tbl, tc
from words import A_CASE, B_CASE, HINT, Q, pick

G = '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:rtl w:val="0"/>'


def fodt(name, body, styles='', meta='', changes=''):
    """A LibreOffice file written by hand, packed as .odt."""
    ns = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
          'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
          'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
          'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')
    with zipfile.ZipFile(path(name), 'w') as z:
        z.writestr('mimetype', 'application/vnd.oasis.opendocument.text', zipfile.ZIP_STORED)
        z.writestr('content.xml', f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ns} office:version="1.3"><office:automatic-styles>{styles}'
                   f'</office:automatic-styles><office:body><office:text>{changes}{body}</office:text></office:body></office:document-content>', zipfile.ZIP_DEFLATED)
        z.writestr('META-INF/manifest.xml', '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                   '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
                   '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')


def tp(text, style='P1'):
    return ''.join(f'<text:p text:style-name="{style}">{escape(t)}</text:p>' for t in text.split('\n'))


def make():
    # Google Docs: no styles, every run dressed, numbered list as the questions, answers as plain paragraphs.
    a = pick(90)
    d, w = head(90)
    g = lambda t, **k: p(r(t, extra=G, **k), ppr='<w:spacing w:after="0" w:before="0" w:lineRule="auto"/>')
    body = g(TITLE, b=True) + g('District: ' + d) + g('Person completing: ' + w) + g('')
    for q in Q:
        body += p(r(Q[q], extra=G, b=True), num=1, ppr='<w:ind w:left="720" w:hanging="360"/>') + (g(HINT[q], i=True) if HINT[q] else '')
        body += g('Response:', b=True) + ''.join(g(t) for t in a[q].split('\n')) + p(r('', extra=G))
    docx(path('p01-google.docx'), body, lists=DECIMAL, styles=False)
    truth('p01-google.docx', a, district=d, person=w)

    # Google Docs, suggestions and a checklist.
    a = pick(91)
    a[7] = 'Yes\nNo\nUnsure – 4 members'
    d, w = head(91)
    body = g(TITLE) + g('District: ' + d) + g('Person completing: ' + w)
    for q in Q:
        body += g(f'{q}. {Q[q]}', b=True) + g('Response: ' + ('' if q == 7 else a[q].split('\n')[0])) + ''.join(g(t) for t in a[q].split('\n')[1:] if q != 7)
        if q == 7:
            body += ''.join(p(r(t, extra=G), num=3) for t in a[7].split('\n'))
    docx(path('p02-google-checklist.docx'), body, lists={3: [('bullet', '☐', 1)]}, styles=False)
    truth('p02-google-checklist.docx', a, district=d, person=w)

    # Pages: everything "Body", an empty paragraph after every one, list marks typed with tabs and hard spaces.
    a = pick(92)
    d, w = head(92)
    body = ''.join(p(t, style='Body') + p(style='Body') for t in [TITLE, f'District:\u00a0{d}', f'Person completing:\u00a0{w}'])
    for q in Q:
        for t in [f'{q}.\t\u2028{Q[q]}' if q == 3 else f'{q}.\t{Q[q]}', HINT[q], 'Response:\u00a0', *a[q].split('\n')]:
            body += (p(t, style='Body') + p(style='Body')) if t else ''
    docx(path('p03-pages.docx'), body)
    truth('p03-pages.docx', a, district=d, person=w)

    # Word online: block controls, paragraph ids, text runs by word, EOP runs.
    a = pick(93)
    d, w = head(93)
    o = lambda t, b=False: p(''.join(r(x + ' ', b=b, extra='<w:rStyle w:val="normaltextrun"/>') for x in t.split(' ')) + r('', extra='<w:rStyle w:val="eop"/>'), ppr='<w:textAlignment w:val="baseline"/>')
    body = o(TITLE, True) + o('District: ' + d) + o('Person completing: ' + w)
    for q in Q:
        body += o(f'{q}. {Q[q]}', True) + (o(HINT[q]) if HINT[q] else '') + o('Response: ', True) + ''.join(o(t) for t in a[q].split('\n'))
    docx(path('p04-online.docx'), body)
    truth('p04-online.docx', a, district=d, person=w)

    # OnlyOffice: wrapped runs, empty r elements, table with tblGrid only.
    a = pick(94)
    d, w = head(94)
    e = '<w:r></w:r>'
    oo = lambda t, **k: p(e + r(t, extra='<w:rFonts w:eastAsia="Calibri"/>', **k) + e + '<w:r><w:rPr/></w:r>', ppr='<w:pBdr/><w:spacing/><w:ind/><w:rPr/>')
    body = oo(TITLE) + oo('District: ' + d) + oo('Person completing: ' + w) + tbl([[oo(f'{q}. {Q[q]}', b=True) + (oo(HINT[q], i=True) if HINT[q] else '') + oo('Response:') + ''.join(oo(t) for t in a[q].split('\n'))] for q in Q])
    docx(path('p05-onlyoffice.docx'), body)
    truth('p05-onlyoffice.docx', a, district=d, person=w)

    # A program that writes other prefixes and a document part of another name.
    a = pick(95)
    d, w = head(95)
    body = top(d, w) + ''.join(p(f'{q}. {Q[q]}') + p('Response: ' + a[q].replace('\n', ' ')) for q in Q)
    body = re.sub(r'(</?)w:', r'\1ns0:', body).replace(' w:', ' ns0:')
    docx(path('p06-other-prefix.docx'), 'BODY', main='word/document2.xml')
    with zipfile.ZipFile(path('p06-other-prefix.docx')) as z:
        parts = {n: z.read(n) for n in z.namelist()}
    parts['word/document2.xml'] = f'<?xml version="1.0"?><ns0:document xmlns:ns0="{W}"><ns0:body>{body}</ns0:body></ns0:document>'.encode()
    with zipfile.ZipFile(path('p06-other-prefix.docx'), 'w', zipfile.ZIP_DEFLATED) as z:
        for n, data in parts.items():
            z.writestr(n, data)
    truth('p06-other-prefix.docx', {q: t.replace('\n', ' ') for q, t in a.items()}, district=d, person=w)

    # Word for Mac, "Strict Open XML Document".
    a = pick(96)
    d, w = head(96)
    strict = lambda s: s.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replace(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    docx(path('p07-strict.docx'), top(d, w) + ''.join(p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + resp(a[q]) for q in Q))
    with zipfile.ZipFile(path('p07-strict.docx')) as z:
        parts = {n: z.read(n) for n in z.namelist()}
    with zipfile.ZipFile(path('p07-strict.docx'), 'w', zipfile.ZIP_DEFLATED) as z:
        for n, data in parts.items():
            z.writestr(n, strict(data.decode()))
    truth('p07-strict.docx', a, district=d, person=w)

    # docx of RTF: renamed by hand. rtf named .doc, docx named .doc.
    convert('o06-above-label.docx', 'p08-is-rtf.rtf')
    os.replace(path('p08-is-rtf.rtf'), path('p08-is-rtf.doc'))
    same_as('p08-is-rtf.doc', 'o06-above-label.docx')
    with open(path('o10-answer-dash.docx'), 'rb') as f, open(path('p09-is-docx.doc'), 'wb') as out:
        out.write(f.read())
    same_as('p09-is-docx.doc', 'o10-answer-dash.docx')

    # A web page pasted into a Word file as a chunk (a mail archive does so).
    a = pick(97)
    d, w = head(97)
    html = f'<html><body><p><b>{TITLE}</b></p><p>District: {d}</p><p>Person completing: {w}</p>' + ''.join(
        f'<p><b>{q}. {escape(Q[q])}</b></p><p>Response: {escape(a[q])}</p>' for q in Q) + '</body></html>'
    docx(path('p10-chunk.docx'), p('See below.') + '<w:altChunk r:id="rIdAlt"/>', alt=html)
    truth('p10-chunk.docx', {q: t.replace('\n', ' ') for q, t in a.items()}, district=d, person=w)

    # python-docx and pandoc.
    import docx as pd
    a = pick(98)
    d, w = head(98)
    doc = pd.Document()
    doc.add_heading(TITLE, 0)
    doc.add_paragraph(f'District: {d}')
    doc.add_paragraph(f'Person completing: {w}')
    for q in Q:
        doc.add_paragraph(Q[q], style='List Number')
        if HINT[q]:
            doc.add_paragraph().add_run(HINT[q]).italic = True
        doc.add_paragraph('Response:')
        for t in a[q].split('\n'):
            doc.add_paragraph(t, style='List Bullet' if '\n' in a[q] else None)
    doc.save(path('p11-python.docx'))
    truth('p11-python.docx', a, district=d, person=w)
    a = pick(99)
    d, w = head(99)
    md = f'# {TITLE}\n\n**District:** {d}\n\n**Person completing:** {w}\n\n' + ''.join(
        f'{q}. **{Q[q]}**\n\n    *{HINT[q] or "(please say)"}*\n\n    Response: ' + a[q].replace('\n', '\n\n    ') + '\n\n' for q in Q)
    for end in ('docx', 'odt', 'rtf'):
        subprocess.run(['pandoc', '-f', 'markdown-smart', '-s', '-o', path(f'p12-pandoc.{end}')], input=md.encode(), check=True)
        if end == 'docx':
            truth('p12-pandoc.docx', a, district=d, person=w)
        else:
            same_as(f'p12-pandoc.{end}', 'p12-pandoc.docx')

    # HTML through Writer: a page as a mail program saves it.
    a = pick(100)
    d, w = head(100)
    quoted = f'<p>From: Jan Coordinator<br>Sent: 12 October 2026 09:14<br>To: {w}<br>Subject: Feedback form</p>'
    page = (f'<html><body><p>Hi Jan,</p><p>My answers are in blue below.</p><p>Best wishes</p>{quoted}<p><b>{TITLE}</b></p><p>District: {d}</p><p>Person completing: {w}</p>'
            + ''.join(f'<p><b>{q}. {escape(Q[q])}</b></p><p><i>{escape(HINT[q])}</i></p><p><font color="#0000ff">{escape(a[q]).replace(chr(10), "<br>")}</font></p>' for q in Q) + '</body></html>')
    with open(path('page.html'), 'w') as f:
        f.write('<meta charset="utf-8">' + page)
    for end in ('docx', 'odt', 'rtf'):
        convert('page.html', f'p13-mail.{end}')
    os.remove(path('page.html'))
    truth('p13-mail.docx', a, ['My answers are in blue below.', 'Sent: 12 October 2026 09:14'], district=d, person=w)
    same_as('p13-mail.odt', 'p13-mail.docx')
    same_as('p13-mail.rtf', 'p13-mail.docx')

    # A reply above the quoted blank form.
    a = pick(101)
    d, w = head(101)
    docx(path('p14-reply-above.docx'), p('Hello Jan, from ' + d + ':') + ''.join(ps(f'{q}. {a[q]}') for q in Q) + p('Thanks') + p('-----Original Message-----') +
         p('From: Jan Coordinator') + p('Subject: RE: Hate crime form') + p(TITLE) + p('District:') + p('Person completing:') +
         ''.join(p(f'> {q}. {Q[q]}') + p('> Response:') for q in Q))
    truth('p14-reply-above.docx', a, ['Hello Jan', 'Thanks', '-----Original Message-----'], district='', person='')
    # Quoted with marks, answers between.
    a = pick(102)
    d, w = head(102)
    docx(path('p15-quoted.docx'), p('Answers inline.') + p(f'> District: {d}') + p(f'> Person completing: {w}') + ''.join(
        p(f'> {q}. {Q[q]}') + (p('> ' + HINT[q]) if HINT[q] else '') + p('> Response:') + ps(a[q]) + p() for q in Q))
    truth('p15-quoted.docx', a, ['Answers inline.'], district=d, person=w)

    # Writer's own: sections, an annotation, a frame, a deleted passage, list items with headings.
    a = pick(103)
    d, w = head(103)
    changes = ('<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Chair</dc:creator><dc:date>2026-10-20T19:00:00</dc:date></office:change-info>'
               '<text:p>Struck out by the chair</text:p></text:deletion></text:changed-region></text:tracked-changes>')
    body = f'<text:h text:outline-level="1">{TITLE}</text:h>' + tp(f'District: {d}') + tp(f'Person completing: {w}')
    for q in Q:
        body += f'<text:list text:continue-numbering="true"><text:list-item><text:p>{escape(Q[q])}</text:p></text:list-item></text:list>' + (tp(HINT[q]) if HINT[q] else '')
        said = tp(a[q])
        if q == 2:
            said = f'<text:section text:name="S2">{said}</text:section>'
        if q == 4:
            said = said.replace('</text:p>', '<office:annotation><dc:creator>Sec</dc:creator><text:p>Check this with the group</text:p></office:annotation></text:p>', 1)
        if q == 5:
            said = said.replace('</text:p>', '<text:change text:change-id="c1"/></text:p>', 1)
        if q == 6:
            said = f'<text:p><draw:frame text:anchor-type="as-char"><draw:text-box>{said}</draw:text-box></draw:frame></text:p>'
        body += tp('Response:') + said
    fodt('p16-writer.odt', body, changes=changes)
    truth('p16-writer.odt', a, ['Check this with the group', 'Struck out by the chair'], district=d, person=w)
    # Writer table with case columns, spaces and tabs as elements.
    d, w = head(104)
    cell = lambda t: f'<table:table-cell>{tp(t)}</table:table-cell>'
    body = tp(TITLE) + f'<text:p>District:<text:s text:c="3"/>{d}</text:p><text:p>Person completing:<text:tab/>{w}</text:p><table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>' \
        + cell('') + cell('Case 1') + cell('Case 2') + '</table:table-row></table:table-header-rows>' + ''.join(
            f'<table:table-row>{cell(f"{q}. {Q[q]}")}{cell(A_CASE[q])}{cell(B_CASE[q])}</table:table-row>' for q in Q) + '</table:table>'
    fodt('p17-writer-table.odt', body)
    truth('p17-writer-table.odt', {**{(q, 'Case 1'): t for q, t in A_CASE.items()}, **{(q, 'Case 2'): t for q, t in B_CASE.items()}}, district=d, person=w)

    # RTF by a small program: escapes, hex bytes, hidden text.
    a = pick(105)
    d, w = head(105)

    def esc(t):
        return ''.join(c if ord(c) < 128 and c not in '\\{}' else f"\\'{c.encode('cp1252')[0]:02x}" if c not in '\\{}' else '\\' + c for c in t).replace('\n', '\\line ')
    rtf = '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 ' + f'\\b {TITLE}\\b0\\par District: {esc(d)}\\par Person completing: {esc(w)}\\par\n'
    rtf += ''.join(f'\\b {q}. {esc(Q[q])}\\b0\\par {{\\i {esc(HINT[q])}}}\\par Response:\\par {esc(a[q])}\\par\\par\n' for q in Q) + '}'
    with open(path('p18-wordpad.rtf'), 'w') as f:
        f.write(rtf)
    truth('p18-wordpad.rtf', a, district=d, person=w)
