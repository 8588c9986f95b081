"""Forms that the platform issued, and what became of them in people's hands."""
import re

from truth import convert, path, same_as, truth
from wml import HERE, box, edit, fill, p, picture, ps, r, sdt
from words import A_CASE, B_CASE, pick

PLAIN, CASES = HERE + '/issued/plain.docx', HERE + '/issued/cases.docx'
TAG = 'scrutiny.answer.q%d'


def filled(xml, answers, person=None, district=None, run=None, cases=''):
    for q, text in answers.items():
        xml = fill(xml, TAG % q + cases, ps(text, **(run or {'style': 'Response'})))
    for tag, text in (('person', person), ('district', district)):
        if text:
            xml = fill(xml, 'scrutiny.' + tag, p(text, style='Response'))
    return xml


def unwrap(xml):
    """What Google Docs does: content controls go, what they held stays."""
    xml = re.sub(r'<w:sdtPr>.*?</w:sdtPr>', '', xml, flags=re.S)
    return re.sub(r'</?w:sdt>|</?w:sdtContent>', '', xml)


def make():
    # Word: spelling marks, revision ids, a run cut at every third word.
    a = pick(0)

    def word(xml):
        def cut(m):
            words = m.group(1).split(' ')
            bits = [' '.join(words[i:i + 3]) for i in range(0, len(words), 3)]
            return '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD"><w:lastRenderedPageBreak/><w:t xml:space="preserve">'.join(
                ['<w:t xml:space="preserve">' + bits[0]] + [' ' + b for b in bits[1:]]) + '</w:t>'
        return re.sub(r'<w:t(?: xml:space="preserve")?>([^<]+)</w:t>', cut, filled(xml, a, 'Sam Placeholder'))
    edit(PLAIN, path('i01-word.docx'), word)
    truth('i01-word.docx', a, district='Bramley', person='Sam Placeholder')

    # LibreOffice, as .odt, .doc and .rtf
    a = pick(1)
    edit(PLAIN, path('i02-plain.docx'), lambda x: filled(x, a, 'P Notreal'))
    truth('i02-plain.docx', a, district='Bramley', person='P Notreal')
    for end in ('odt', 'doc', 'rtf'):
        convert('i02-plain.docx', f'i03-office.{end}')
        same_as(f'i03-office.{end}', 'i02-plain.docx')

    # Google Docs: no controls, no style names; two prompts left standing.
    a = pick(2)
    del a[4], a[6]
    edit(PLAIN, path('i04-google.docx'), lambda x: re.sub(r'<w:pStyle [^>]*/>', '<w:spacing w:after="0" w:lineRule="auto"/>',
         re.sub(r'<w:rStyle [^>]*/>', '<w:color w:val="808080"/>', unwrap(filled(x, a, 'Dee Example')))))
    truth('i04-google.docx', a, district='Bramley', person='Dee Example')

    # The prompt is left below what was typed.
    a = pick(3)

    def prompt(xml):
        for q, text in a.items():
            held = '<w:p><w:pPr><w:pStyle w:val="Response"/></w:pPr><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>%s</w:t></w:r></w:p>'
            xml = fill(xml, TAG % q, ps(text) + held % ('Write here' if q < 7 else 'Yes, no or unsure, how many, and why'))
        return xml
    edit(PLAIN, path('i05-prompt-kept.docx'), prompt)
    truth('i05-prompt-kept.docx', a, district='Bramley')

    # Afraid of the boxes: typed below each table.
    a = pick(4)

    def below(xml):
        parts = xml.split('</w:tbl>')
        out = parts[0] + '</w:tbl>' + parts[1]
        for q, part in enumerate(parts[2:], 1):
            out += '</w:tbl>' + ps(a[q]) + part
        return out
    edit(PLAIN, path('i06-below-box.docx'), below)
    truth('i06-below-box.docx', a, district='Bramley')

    # Typed beside the label, in the left cell.
    a = pick(5)

    def left(xml):
        parts = xml.split('<w:t>Response:</w:t></w:r></w:p>')
        return parts[0] + ''.join('<w:t>Response:</w:t></w:r>' + r(' ' + a[q].split('\n')[0]) + '</w:p>' + ps('\n'.join(a[q].split('\n')[1:])) * ('\n' in a[q])
                                  + part for q, part in enumerate(parts[1:], 1))
    edit(PLAIN, path('i07-left-cell.docx'), left)
    truth('i07-left-cell.docx', a, district='Bramley')

    # A second member adds a row to each table.
    a, b = pick(6), pick(7)

    def rows(xml):
        parts = filled(xml, a, 'Chair').split('</w:tr></w:tbl>')
        return parts[0] + '</w:tr></w:tbl>' + ''.join(
            part + '</w:tr><w:tr><w:tc><w:tcPr><w:tcW w:w="1606" w:type="dxa"/></w:tcPr>' + p('Another member:') + '</w:tc><w:tc><w:tcPr/>'
            + ps(b[q]) + '</w:tc></w:tr></w:tbl>' for q, part in enumerate(parts[1:8], 1)) + '</w:tr></w:tbl>'.join(parts[8:])
    edit(PLAIN, path('i08-extra-row.docx'), rows)
    truth('i08-extra-row.docx', {q: [a[q] + '\nAnother member:\n' + b[q], a[q] + '\n' + b[q]] for q in a}, district='Bramley', person='Chair')

    # The whole form pasted again below itself for the second case, tags and all.
    def twice(xml):
        start, end = xml.index('<w:p><w:pPr><w:pStyle w:val="Heading3"/>'), xml.rindex('<w:sectPr')
        body = xml[start:end]
        one, two = filled(body, A_CASE), filled(body, B_CASE)
        return xml[:start] + p('CASE 1', b=True, style='Heading2') + one + p('CASE 2', b=True, style='Heading2') + two + xml[end:]
    edit(PLAIN, path('i09-twice.docx'), twice)
    truth('i09-twice.docx', {**{(q, 'Case 1'): t for q, t in A_CASE.items()}, **{(q, 'Case 2'): t for q, t in B_CASE.items()}}, district='Bramley')

    # A filled box copied over another question's box, then typed over: the tag lies, the place does not.
    a = pick(8)

    def copied(xml):
        xml = filled(xml, a, 'Imran Fictitious')
        return xml.replace('<w:tag w:val="scrutiny.answer.q5"/>', '<w:tag w:val="scrutiny.answer.q3"/>').replace('scrutiny_answer_q5', 'scrutiny_answer_q3_1')
    edit(PLAIN, path('i10-box-copied.docx'), copied)
    truth('i10-box-copied.docx', a, district='Bramley', person='Imran Fictitious')

    # Everything typed into the first box, numbered.
    a = pick(9)
    edit(PLAIN, path('i11-all-in-first.docx'), lambda x: fill(x, TAG % 1, ''.join(ps(f'{q}. {t}') for q, t in a.items())))
    truth('i11-all-in-first.docx', a, district='Bramley')

    # Per case boxes; one answer for all cases; one box with two paragraphs and a bullet list.
    def cases(xml):
        for q in (1, 2, 3, 5):
            xml = fill(xml, TAG % q + '.c1', ps(A_CASE[q]))
            xml = fill(xml, TAG % q + '.c2', ps(B_CASE[q]))
        xml = fill(xml, TAG % 4, ps('Both officers were new to the area.\n• nobody walked the route\n• nobody asked the school'))
        xml = fill(xml, TAG % 7, p('7 of 9 would report.'))
        return fill(xml, TAG % 1, p('Overall we were content.'))
    edit(CASES, path('i12-cases.docx'), cases)
    both = {}
    for q in (1, 2, 3, 5):
        both[q, 'Case A'], both[q, 'Case B'] = A_CASE[q], B_CASE[q]
    both.update({1: 'Overall we were content.', 4: 'Both officers were new to the area.\n• nobody walked the route\n• nobody asked the school', 7: '7 of 9 would report.'})
    truth('i12-cases.docx', both, district='Harcombe')
    for end in ('odt', 'doc', 'rtf'):
        convert('i12-cases.docx', f'i13-cases-office.{end}')
        same_as(f'i13-cases-office.{end}', 'i12-cases.docx')
    # and through Google Docs, which keeps the tables but neither controls nor bookmarks
    edit(CASES, path('i14-cases-google.docx'), lambda x: re.sub(r'<w:bookmark(Start|End)[^>]*/>', '', unwrap(cases(x))))
    same_as('i14-cases-google.docx', 'i12-cases.docx')

    # Case rows renamed by hand.
    def renamed(xml):
        xml = re.sub(r'<w:bookmark(Start|End)[^>]*/>', '', unwrap(cases(xml)))
        return xml.replace('<w:t>Case A</w:t>', '<w:t>Case A (the shop)</w:t>').replace('<w:t>Case B</w:t>', '<w:t>Case B (the bus)</w:t>').replace('<w:t>All cases</w:t>', '<w:t>Both</w:t>')
    edit(CASES, path('i15-cases-renamed.docx'), renamed)
    truth('i15-cases-renamed.docx', {((k[0], {'Case A': 'Case A (the shop)', 'Case B': 'Case B (the bus)'}[k[1]]) if isinstance(k, tuple) else k): t
                                     for k, t in both.items()}, district='Harcombe')

    # WPS Office: table styles gone, hints of fonts everywhere; the district was changed, a photo of notes put into a box.
    a = pick(10)
    del a[2]

    def wps(xml):
        xml = filled(xml, a, 'Zofia Invented', 'Bramley (incl. Thornley)')
        xml = fill(xml, TAG % 2, p(picture()))
        xml = re.sub(r'<w:tblStyle [^>]*/>', '', xml)
        xml = re.sub(r'<w:r>(?!<w:rPr>)', '<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="Calibri"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>', xml)
        return xml
    edit(PLAIN, path('i16-wps.docx'), wps)
    truth('i16-wps.docx', a, district='Bramley (incl. Thornley)', person='Zofia Invented', told='picture')

    # A note for the coordinator above the form, a text box in the margin, thanks below.
    a = pick(11)

    def around(xml):
        xml = filled(xml, a, 'Rev. T. Nobody')
        xml = xml.replace('<w:body>', '<w:body>' + p('Hi Jan, here is ours at last. Sorry for the delay!'), 1)
        i = xml.index('How to fill in this form')
        i = xml.rindex('<w:p>', 0, i)
        xml = xml[:i] + p(box(p('We met on 14 October, nine of us.'))) + xml[i:]
        i = xml.rindex('<w:sectPr')
        return xml[:i] + p('Kind regards') + p('Rev. T. Nobody') + xml[i:]
    edit(PLAIN, path('i17-notes-around.docx'), around)
    truth('i17-notes-around.docx', a, ['Hi Jan, here is ours at last. Sorry for the delay!', 'We met on 14 October, nine of us.', 'Kind regards'],
          district='Bramley', person='Rev. T. Nobody')

    # An extra section of the group's own after the last question, in the form's own style.
    a = pick(12)

    def extra(xml):
        xml = filled(xml, a)
        i = xml.rindex('<w:sectPr')
        return xml[:i] + p('Feedback on the exercise', style='Heading3') + p('The pack was too long to read in one evening.') + p('Could we have the cases a week before?') + xml[i:]
    edit(PLAIN, path('i18-own-section.docx'), extra)
    truth('i18-own-section.docx', a, ['Feedback on the exercise', 'The pack was too long to read in one evening.', 'Could we have the cases a week before?'], district='Bramley')

    # Tracked while filled in: the prompt is a deletion, the answer an insertion; one answer changed again.
    a = pick(13)

    def tracked(xml):
        from wml import dele, ins
        for q, t in a.items():
            xml = fill(xml, TAG % q, ''.join(p((dele('Write here') if not n and q < 7 else '') + ins(line, 'Member')) for n, line in enumerate(t.split('\n'))))
        return xml
    edit(PLAIN, path('i19-tracked.docx'), tracked)
    truth('i19-tracked.docx', a, district='Bramley')
