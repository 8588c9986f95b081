"""Makes the forms of this folder and expected.json: shapes thought up by somebody who had not seen how the reader works.
(Those of make_more.py came later, when it was known.)

Forms of other programs (odt, doc, rtf, docx) are written as web pages and converted with LibreOffice.
"""
import json
import subprocess
import tempfile
from html import escape
from pathlib import Path

import make_more
from dialects import Doc, W

HERE = Path(__file__).parent
FORCE = 'Harfordshire Police'
Q = ['What are your thoughts on %s initial response?' % FORCE,
     'What are your thoughts on the initial investigation?',
     'Communication \u2013 was sufficient and appropriate communication given to the victim during the investigation?',
     'Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would expect that '
     'were not undertaken?',
     'Was police activity outside of the investigation undertaken that was appropriate or should there have been more?',
     'Any other opinions, advice or thoughts on the hate crime, the response and the investigation?',
     'On reviewing this hate crime would you be confident to report a hate crime to %s?' % FORCE]
HINT = ['(Consider method of contact, timescale, victim needs, improvement)',
        '(Consider victim needs and wishes, timescales, activity, standard of service, what was done well)',
        '(Consider method, victim needs, timeliness, expectations)', '',
        '(Consider community impact, communications, wider impact, cultural or diversity considerations)',
        '(Consider what was done well, what to improve, your personal view)', '(Why, or why not?)']
A = ["The call handler was calm and a patrol came within the hour; nine of us thought that exemplary.",
     "Statements were taken promptly but the shop next door was never visited.",
     "Mostly by text message. The victim had asked for letters in Polish and did not get any.",
     "Yes: nobody looked for the bus driver, who saw all of it.",
     "A stall at the market was put on, though only after a councillor complained.",
     "Two members worry that the partner at home may be a danger. Has anyone checked?",
     "Yes, on balance. 8 of 10 would report, two would rather tell a friend first."]
B = ["Three days passed without a visit, which is poor.", "Thorough; the doorbell film was seized at once.",
     "Weekly calls, always the same officer.", "None that we could think of.",
     "Leaflets went to the whole street.", "Please thank the sergeant.", "No. Most felt nothing would come of it."]
expected = []
web = []


def expect(file, answers, unplaced=(), district='Wexcombe', person='Lee Sample'):
    rows = []
    for key, text in answers.items():
        number, _, case = key.partition('/') if isinstance(key, str) else (str(key), '', '')
        rows.append({'question': 'q' + number, 'case': 'Case ' + case if case else None, 'text': text})
    expected.append({'file': file, 'answers': rows, 'unplaced': list(unplaced), 'district': district, 'person': person})


def each(texts=A, but=None):
    answers = {i + 1: t for i, t in enumerate(texts)}
    answers.update(but or {})
    return {k: v for k, v in answers.items() if v is not None}


def head(d, district='Wexcombe', person='Lee Sample'):
    d.p('Hate Crime Scrutiny Report', style='Title')
    d.p('District: ' + district)
    d.p('Person completing: ' + person)


def typed(d, answers, label='Response:', hints=True, number='%d. '):
    """The form in use: typed numbers, hint, label with the answer's paragraphs below."""
    for i, text in enumerate(answers):
        d.p((number % (i + 1) if number else '') + Q[i], props='<w:b/>')
        if hints and HINT[i]:
            d.p(HINT[i], props='<w:i/>')
        if label:
            d.p(label)
        for line in text.split('\n'):
            d.p(line)


def form(name, dialect='plain', **how):
    d = Doc(dialect)
    head(d, **how)
    return d, name + '.docx'


def docs():
    """Forms written as Word files."""
    d, f = form('b01-word', 'word'); typed(d, A); d.save(f); expect(f, each())

    d, f = form('b02-google', 'google')
    for i, t in enumerate(A):
        d.p(Q[i], num=(1, 0)); d.p(HINT[i]) if HINT[i] else 0; d.p('Response: ' + t)
    d.save(f, ['decimal:%1.']); expect(f, each())

    d, f = form('b03-pages', 'pages'); typed(d, A, label=None, hints=False, number='Q%d '); d.save(f); expect(f, each())

    d, f = form('b04-online', 'online')
    for i, t in enumerate(A):
        d.p('%d) %s' % (i + 1, Q[i])); d.p(''); d.p('Response:'); d.p(''); d.p(t); d.p('')
    d.save(f); expect(f, each())

    own = A[0:1] + ['Our points:\n1. The film was lost.\n2. No one rang the school.\n3. Notes were neat.',
                    'a) letters were late\nb) calls were kind\n   c) nobody explained bail', A[3],
                    '(i) The mosque was told.\n(ii) The gurdwara was not.', '1) Train staff\n2) Train them again', A[6]]
    d, f = form('b05-own-lists', 'word'); typed(d, own); d.save(f); expect(f, each(own))

    d, f = form('b06-own-auto-bullets', 'word')
    for i, t in enumerate(A):
        d.p(Q[i], num=(1, 0)); d.p('Response:')
        if i in (1, 4):
            d.p('We noted:'); [d.p(x, num=(2, 0)) for x in ('slow start', 'better later on', 'good file')]
        else:
            d.p(t)
    d.save(f, ['decimal:%1.', 'bullet:\u2022'])
    pts = 'We noted:\nslow start\nbetter later on\ngood file'
    expect(f, each(but={2: pts, 5: pts}))

    ab = ['A: a patrol within the hour.\nB: nobody rang back.', 'A: thorough work, well written up.', A[2],
          'Q1 is fine but here we wanted the bus driver traced.', A[4],
          'See question 3 above. We also say that "what are your thoughts on the initial investigation" is too wide a '
          'thing to ask.', A[6]]
    d, f = form('b07-a-colon', 'word'); typed(d, ab); d.save(f); expect(f, each(ab))

    d, f = form('b08-two-columns'); d.table([[Q[i] + ('\n' + HINT[i] if HINT[i] else ''), A[i]] for i in range(7)])
    d.save(f); expect(f, each())

    d, f = form('b09-row-above', 'google')
    for i in range(7):
        d.table([['%d. %s\n%s' % (i + 1, Q[i], HINT[i])], [A[i]]])
    d.save(f); expect(f, each())

    d, f = form('b10-case-columns', 'word')
    d.table([['Question', 'Case A', 'Case B']] + [[Q[i], A[i], B[i]] for i in range(7)])
    d.save(f)
    both = {'%d/A' % (i + 1): A[i] for i in range(7)} | {'%d/B' % (i + 1): B[i] for i in range(7)}
    expect(f, both)

    d, f = form('b11-case-columns-numbered', 'online')
    d.table([['No.', 'Question', 'Case A', 'Case B']] + [[str(i + 1), Q[i], A[i], B[i]] for i in range(7)])
    d.save(f); expect(f, both)

    d, f = form('b12-merged', 'plain')
    rows = [[d.cell('Our views', span=3)]]
    for i in range(7):
        rows += [[d.cell('%d. %s' % (i + 1, Q[i]), merge=True), 'Case A', A[i]], [d.cell('', merge=False), 'Case B', B[i]]]
    d.table(rows); d.save(f); expect(f, both, ['Our views'])

    d, f = form('b13-spanning-question')
    rows = []
    for i in range(7):
        rows += [[d.cell('%d. %s' % (i + 1, Q[i]), span=2)], ['Case A', 'Case B'], [A[i], B[i]]]
    d.table(rows); d.save(f); expect(f, both)

    d, f = form('b14-reworded', 'word')
    new = ['What did the group think of the first response by the police?', 'What did you think about the initial '
           'investigation that was carried out?', 'Was the victim given enough communication, and was it appropriate?',
           'As a victim of crime, what lines of enquiry or victim contact would you expect that were not done?',
           'Outside of the investigation, was appropriate police activity undertaken or should there be more?',
           'Any further opinions, thoughts or advice about the response and investigation?',
           'Having looked at this hate crime, are you confident to report a hate crime to the police?']
    for i, t in enumerate(A):
        d.p('%d. %s' % (i + 1, new[i])); d.p('Response:'); d.p(t)
    d.save(f); expect(f, each())

    d, f = form('b15-reordered-some-gone', 'google')
    for i in (6, 2, 0, 4):
        d.p(Q[i]); d.p('Response:'); d.p(A[i])
    d.save(f); expect(f, {7: A[6], 3: A[2], 1: A[0], 5: A[4]})

    d, f = form('b16-list-twice', 'word')
    for name, texts in (('Case A', A), ('Case B', B)):
        d.p(name, style='Heading1'); typed(d, texts, hints=False)
    d.save(f); expect(f, both)

    d, f = form('b17-headings-in-answers', 'pages')
    typed(d, ['Case A\n%s\nCase B\n%s' % (A[i], B[i]) for i in range(7)]); d.save(f); expect(f, both)

    d, f = form('b18-inline-cases', 'word')
    typed(d, ['Case A: %s\nCase B: %s' % (A[i], B[i]) for i in range(7)]); d.save(f); expect(f, both)

    letter = ['Dear Pat,', 'Please find our form below. We met on Tuesday with eleven people.', 'Kind regards,', 'Lee']
    sign = ['Signed on behalf of the group', 'L Sample, chair, 4 March 2026']
    d = Doc('word'); [d.p(x) for x in letter]; head(d); typed(d, A); d.p(''); [d.p(x) for x in sign]
    d.save('b19-letter.docx')
    expect('b19-letter.docx', each(), letter + sign)

    d, f = form('b20-break', 'word')
    for i, t in enumerate(A):
        d.p('%d. %s\n%s' % (i + 1, Q[i], t))
    d.save(f); expect(f, each())

    d, f = form('b21-tab')
    for i, t in enumerate(A):
        d.p('%d.\t%s\t%s' % (i + 1, Q[i], t))
    d.save(f); expect(f, each())

    d, f = form('b22-same-line', 'google')
    for i, t in enumerate(A):
        d.p('%d. %s %s' % (i + 1, Q[i], t))
    d.save(f); expect(f, each())

    d, f = form('b23-no-mark', 'word')
    for i, t in enumerate(A):
        d.p('%d. %s\n%s' % (i + 1, Q[i].rstrip('?'), t))
    d.save(f); expect(f, each())

    d, f = form('b24-one-cell')
    cell = '\n'.join('%d. %s' % (i + 1, t) for i, t in enumerate(A))
    for i, q in enumerate(Q):
        d.p('%d. %s' % (i + 1, q))
    d.p('Response:'); d.table([[cell]]); d.save(f); expect(f, each())

    d, f = form('b25-all-in-one-cell', 'word')
    d.table([['\n'.join('%d. %s\n%s' % (i + 1, q, A[i]) for i, q in enumerate(Q))]]); d.save(f); expect(f, each())

    d, f = form('b26-table-in-answer', 'word')
    for i, t in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p(t)
        if i == 1:
            d.table([['Step', 'Days'], ['Statement', '2'], ['Arrest', '19']])
    d.save(f); expect(f, each(but={2: A[1] + '\nStep\tDays\nStatement\t2\nArrest\t19'}))

    d, f = form('b27-table-in-cell')
    d.table([[Q[i], (d.x(A[i]) + d.xtable([['Step', 'Days'], ['Arrest', '19']])) if i == 2 else A[i]] for i in range(7)])
    d.save(f); expect(f, each(but={3: A[2] + '\nStep\tDays\nArrest\t19'}))

    d, f = form('b28-checkbox', 'word'); typed(d, A[:6])
    d.p('7. ' + Q[6]); d.p('Response:')
    box = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/></w14:checkbox></w:sdtPr><w:sdtContent>' \
          '<w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> %s   </w:t></w:r>'
    d.raw('<w:p>%s%s</w:p>' % (box % (1, '\u2612', 'Yes'), box % (0, '\u2610', 'No')))
    d.p('Eight of ten said so.')
    d.save(f); expect(f, each(but={7: '\u2612 Yes   \u2610 No\nEight of ten said so.'}))

    d, f = form('b29-content-control', 'word')
    for i, t in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:')
        d.raw('<w:sdt><w:sdtPr><w:id w:val="%d"/><w:placeholder/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (
            990 + i, d.x(t)))
    d.save(f); expect(f, each())

    d, f = form('b30-tracked', 'plain'); typed(d, A[:3])
    d.p('4. ' + Q[3]); d.p('Response:')
    d.raw('<w:p><w:r><w:t xml:space="preserve">Yes: nobody looked for the </w:t></w:r><w:del w:id="5" w:author="Lee" '
          'w:date="2026-01-01T00:00:00Z"><w:r><w:delText>taxi</w:delText></w:r></w:del><w:ins w:id="6" w:author="Lee" '
          'w:date="2026-01-01T00:00:00Z"><w:r><w:t>bus</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> driver, who saw '
          'all of it.</w:t></w:r></w:p>')
    for i in (4, 5, 6):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p(A[i])
    d.save(f); expect(f, each(), ['taxi'])

    d, f = form('b31-comment-footnote', 'plain'); typed(d, A[:1])
    d.p('2. ' + Q[1]); d.p('Response:')
    d.raw('<w:p><w:commentRangeStart w:id="0"/>%s<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
          '</w:p>' % d.runs(A[1]))
    d.p('3. ' + Q[2]); d.p('Response:'); d.raw('<w:p>%s<w:r><w:footnoteReference w:id="2"/></w:r></w:p>' % d.runs(A[2]))
    for i in range(3, 7):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p(A[i])
    d.part('comments', 'comments', '<w:comments %s><w:comment w:id="0" w:author="Pat" w:initials="P">%s</w:comment>'
           '</w:comments>' % (W, d.x('Is this the barber or the bakery?')))
    d.part('footnotes', 'footnotes', '<w:footnotes %s><w:footnote w:id="2">%s</w:footnote></w:footnotes>' % (
        W, d.x('Sixteen messages by our count.')))
    d.save(f)
    expect(f, each(), ['Is this the barber or the bakery?', 'Sixteen messages by our count.'])

    d, f = form('b32-box-header', 'plain'); typed(d, A[:4])
    d.raw('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData '
          'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>%s'
          '</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
          '<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict>'
          '</mc:Fallback></mc:AlternateContent></w:r></w:p>' % ((d.x('Sticky note: ask about parking.'),) * 2))
    for i in (4, 5, 6):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p(A[i])
    rid = d.part('header1', 'header', '<w:hdr %s>%s</w:hdr>' % (W, d.x('Returned late, sorry')))
    d.save(f, section='<w:headerReference w:type="default" r:id="%s"/>' % rid)
    expect(f, each(), ['Sticky note: ask about parking.', 'Returned late, sorry'])

    d, f = form('b33-question-twice', 'word')
    for i, t in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p(t)
        if i == 2:
            d.p('%d. %s' % (i + 1, Q[i])); d.p('Response:'); d.p('A second member said the same.')
    d.save(f); expect(f, each(but={3: A[2] + '\nA second member said the same.'}))

    d, f = form('b34-short-keys', 'plain')
    for i, t in enumerate(A):
        d.p('Q%d: %s' % (i + 1, t))
    d.save(f); expect(f, each())

    d, f = form('b35-head-table', 'word'); d.body = []
    d.table([['District', 'Wexcombe'], ['Person completing', 'Lee Sample']])
    typed(d, A, label='Answer:', number='Question %d: '); d.save(f); expect(f, each())

    d, f = form('b36-label-inline', 'online')
    for i, t in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i])); d.p('RESPONSE - ' + t)
    d.save(f); expect(f, each())

    d, f = form('b37-no-mark-same-line')
    for i, t in enumerate(A):
        d.p('%d. %s %s' % (i + 1, Q[i].rstrip('?'), t))
    d.save(f); expect(f, each())


def pages():
    """Forms written as web pages, for LibreOffice to convert."""
    top = '<h1>Hate Crime Scrutiny Report</h1><p>District: Wexcombe</p><p>Person completing: Lee Sample</p>'
    e = escape

    def page(name, kind, body, answers, unplaced=()):
        web.append((name, kind, '<html><head><meta charset="utf-8"></head><body>%s%s</body></html>' % (top, body)))
        expect('%s.%s' % (name, kind), answers, unplaced)

    plain = ''.join('<p><b>%d. %s</b></p><p><i>%s</i></p><p>Response:</p><p>%s</p>' % (
        i + 1, e(Q[i]), e(HINT[i]), e(A[i])) for i in range(7))
    page('l01-typed', 'doc', plain, each()); page('l02-typed', 'rtf', plain, each())
    auto = ''.join('<ol start="%d"><li>%s</li></ol><p>Response: %s</p>' % (i + 1, e(Q[i]), e(A[i])) for i in range(7))
    page('l03-auto', 'odt', auto, each()); page('l04-auto', 'docx', auto, each())
    table = '<table border="1">%s</table>' % ''.join('<tr><td>%d</td><td>%s</td><td>%s</td></tr>' % (
        i + 1, e(Q[i]), e(A[i])) for i in range(7))
    page('l05-three-columns', 'odt', table, each()); page('l06-three-columns', 'rtf', table, each())
    cases = '<table border="1"><tr><th></th><th>Case A</th><th>Case B</th></tr>%s</table>' % ''.join(
        '<tr><td>%d. %s</td><td>%s</td><td>%s</td></tr>' % (i + 1, e(Q[i]), e(A[i]), e(B[i])) for i in range(7))
    both = {'%d/A' % (i + 1): A[i] for i in range(7)} | {'%d/B' % (i + 1): B[i] for i in range(7)}
    page('l07-case-columns', 'doc', cases, both); page('l08-case-columns', 'odt', cases, both)
    spans = '<table border="1">%s</table>' % ''.join('<tr><td colspan="2">%s</td></tr><tr><td>Response:</td><td>%s</td>'
                                                     '</tr>' % (e(Q[i]), e(A[i])) for i in range(7))
    page('l09-span', 'docx', spans, each()); page('l10-span', 'doc', spans, each())
    broken = ''.join('<p>%d. %s<br>Response:<br>%s</p>' % (i + 1, e(Q[i]), e(A[i])) for i in range(7))
    page('l11-break', 'odt', broken, each()); page('l12-break', 'rtf', broken, each())
    lists = ''.join('<p>%d. %s</p>%s' % (i + 1, e(Q[i]), '<ul><li>Good notes</li><li>Bad timing</li></ul>' if i % 2
                                         else '<p>%s</p>' % e(A[i])) for i in range(7))
    page('l13-bullets', 'odt', lists, each(but={i + 1: 'Good notes\nBad timing' for i in (1, 3, 5)}))
    page('l14-bullets', 'doc', lists, each(but={i + 1: 'Good notes\nBad timing' for i in (1, 3, 5)}))


def convert():
    filters = {'odt': 'odt:writer8', 'doc': 'doc:MS Word 97', 'rtf': 'rtf:Rich Text Format',
               'docx': 'docx:MS Word 2007 XML'}
    with tempfile.TemporaryDirectory() as folder:
        profile = '-env:UserInstallation=' + Path(folder, 'profile').as_uri()
        for kind, target in filters.items():
            files = []
            for name, its, text in web:
                if its == kind:
                    files.append(Path(folder, name + '.html'))
                    files[-1].write_text(text, encoding='utf-8')
            subprocess.run(['soffice', profile, '--headless',
                            '--infilter=HTML (StarWriter)', '--convert-to', target, '--outdir', str(HERE)] + files,
                           check=True, stdout=subprocess.DEVNULL)


if __name__ == '__main__':
    import os
    os.chdir(HERE)
    docs()
    make_more.more(Q, HINT, A, B, form, expect, each)
    pages()
    convert()
    Path('expected.json').write_text(json.dumps(expected, indent=0, ensure_ascii=False) + '\n', encoding='utf-8')
