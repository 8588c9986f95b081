"""More habits: lists like the form's own inside answers, later additions, minutes, transcripts, odd containers."""
from make_older import TITLE, form, resp, top
from truth import convert, head, path, same_as, truth
from wml import box, dele, docx, field, ins, p, ps, r, sdt, tbl, tc
from words import A_CASE, B_CASE, HINT, Q, pick


def make():
    # A list from 1 to 7 inside the answer to question 2; a lone "3." inside question 5.
    a = pick(110)
    a[2] = '\n'.join(f'{i}. {t}' for i, t in enumerate(['Statement taken', 'Photos taken', 'Camera footage late', 'Neighbours asked', 'Phone not seized', 'Suspect seen once', 'File closed'], 1))
    a[5] = 'We said last year:\n3. The force should visit the mosque.\nIt still has not.'
    d, w = form('h01-lists-inside.docx', 110, lambda q: p('Response:') + ps(a[q]))
    truth('h01-lists-inside.docx', a, district=d, person=w)
    convert('h01-lists-inside.docx', 'h02-lists-inside.doc')
    same_as('h02-lists-inside.doc', 'h01-lists-inside.docx')

    # Later additions below the form: "Q4 – also", "Re question 2".
    a = pick(111)
    d, w = form('h03-additions.docx', 111, lambda q: resp(a[q]), tail=p('Late additions by e-mail:') + p('Q4 – also nobody asked the cleaner.') + p('Re question 2: three members disagree.'))
    truth('h03-additions.docx', {**a, 4: [a[4], a[4] + '\nalso nobody asked the cleaner.', a[4] + '\nQ4 – also nobody asked the cleaner.'],
                                 2: [a[2], a[2] + '\nthree members disagree.', a[2] + '\nRe question 2: three members disagree.']},
          ['Late additions by e-mail', 'also nobody asked the cleaner', 'three members disagree'], district=d, person=w)

    # Minutes of a meeting with an agenda of their own numbers; the questions come as item 4.
    a = pick(112)
    d, w = head(112)
    docx(path('h04-minutes.docx'), p('Minutes of the Independent Advisory Group') + p('1. Welcome', b=True) + p('The chair welcomed eleven members.') + p('2. Apologies', b=True) + p('Two.') + p('3. Case review', b=True) +
         ''.join(p(Q[q], i=True) + ps(a[q]) for q in Q) + p('4. Any other business', b=True) + p('The kettle is broken.') + p('5. Date of next meeting', b=True) + p('To be told.'))
    truth('h04-minutes.docx', a, ['The chair welcomed eleven members.', 'Two.', 'The kettle is broken.', 'To be told.'])

    # A transcript made by a meeting program.
    docx(path('h05-transcript.docx'), ''.join(p(t) for t in [
        'Chair   0:03', 'Right, question one, the initial response. What did we think?', 'Priya   0:11', 'I thought it was really quick.', 'Tom   0:19', 'Agreed. Question two then, the investigation.',
        'Priya   0:31', 'That one went on for ever.', 'Chair   0:40', 'Would we be confident to report? Hands up. Seven.']))
    truth('h05-transcript.docx', {}, ['I thought it was really quick.', 'That one went on for ever.', 'Hands up. Seven.'])

    # Label with the question's number; the label in bold capitals; a dash.
    a = pick(114)
    d, w = form('h06-numbered-label.docx', 114, lambda q: p(r(f'RESPONSE {q} – ', b=True) + r(a[q].replace('\n', ' '))))
    truth('h06-numbered-label.docx', {q: t.replace('\n', ' ') for q, t in a.items()}, district=d, person=w)
    for n, name, label in ((115, 'h07-group-response.docx', 'Group response:'), (116, 'h08-comments.docx', 'Comments:'), (117, 'h09-our-view.docx', 'Our view:'), (118, 'h10-feedback.docx', 'IAG feedback -')):
        a = pick(n)
        d, w = form(name, n, lambda q: p(label, b=True) + ps(a[q]))
        truth(name, {q: [t, label + '\n' + t] for q, t in a.items()}, district=d, person=w)

    # Smart tags, custom XML, a field, a hyperlink, an inserted paragraph mark, a moved passage.
    a = pick(119)
    a[1] = 'Reported in Leeds on 3 May and again to report@example.org, see page 2.'
    a[6] = 'Moved up from below.\nThat is all.'
    d, w = head(119)
    body = top(d, w)
    for q in Q:
        body += p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '')
        if q == 1:
            body += p(r('Response: ') + '<w:smartTag w:uri="urn:x" w:element="place">' + r('Reported in Leeds') + '</w:smartTag>' + r(' on ') + '<w:customXml w:element="date">' + r('3 May') + '</w:customXml>' + r(' and again to ')
                      + '<w:hyperlink w:anchor="x">' + r('report@example.org') + '</w:hyperlink>' + r(', see page ') + field('PAGEREF x', '2') + r('.'))
        elif q == 6:
            body += p('Response:') + p('<w:moveTo w:id="31" w:author="Chair">' + r('Moved up from below.') + '</w:moveTo>') + p('That is all.') + \
                p('<w:moveFrom w:id="32" w:author="Chair">' + r('Moved up from below.') + '</w:moveFrom>')
        else:
            body += resp(a[q])
    docx(path('h11-markup.docx'), body)
    truth('h11-markup.docx', a, district=d, person=w)

    # Landscape sections, columns and page breaks between questions.
    a = pick(120)
    land = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:cols w:num="2"/></w:sectPr>'
    d, w = form('h12-landscape.docx', 120, lambda q: p('Response:') + ps(a[q]) + (p(ppr=land) if q in (2, 5) else p('<w:r><w:br w:type="page"/></w:r>')))
    truth('h12-landscape.docx', a, district=d, person=w)

    # District and person in the page header; a group's letterhead table above.
    a = pick(121)
    d, w = head(121)
    docx(path('h13-in-header.docx'), tbl([['Independent Advisory Group', '01632 960123']], style=None) + p(TITLE) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in Q),
         header=p('District: ' + d) + p('Person completing: ' + w))
    truth('h13-in-header.docx', a, ['01632 960123'], district=d, person=w)

    # A drop-down and plain in-line controls.
    a = pick(122)
    a[7] = 'Unsure\nWe talked about it for half an hour.'
    d, w = form('h14-drop-down.docx', 122, lambda q: p(r('Response: ') + sdt(r(a[q].split('\n')[0]), kind='<w:dropDownList><w:listItem w:value="Yes"/><w:listItem w:value="Unsure"/></w:dropDownList>' if q == 7 else '<w:text/>', block=False))
                + ps('\n'.join(a[q].split('\n')[1:])))
    truth('h14-drop-down.docx', a, district=d, person=w)

    # Other letters and emoji; right-to-left marks; hard spaces; soft hyphens.
    a = {1: 'Dobrze 👍 – szybko i życzliwie.', 2: 'استجابة جيدة', 3: 'Yes\u00a0\u2013\u00a0weekly', 4: 'Nobody asked the neigh\u00adbours.', 5: '没有', 6: '¿Por qué no? 🙏🏽', 7: 'Ydw, byddwn.'}
    d, w = form('h15-scripts.docx', 123, lambda q: resp(a[q]))
    truth('h15-scripts.docx', {**a, 4: [a[4], 'Nobody asked the neighbours.']}, district=d, person=w)

    # Long answers with headings of their own and bold run-in heads.
    a = pick(124)
    a[2] = 'What went well\nThe statement was taken with care.\nWhat could be better\nTimescales: slow.\nCommunication: none after May.\nNext steps\nAsk the force.'
    a[6] = 'Strengths: the first officer.\nAreas for development: the file.\nInitial response: covered above.'
    d, w = form('h16-heads-inside.docx', 124, lambda q: p('Response:') + ''.join(p(t, b=len(t) < 24 and ':' not in t, style='Heading3' if len(t) < 24 and ':' not in t and q == 2 else None) for t in a[q].split('\n')))
    truth('h16-heads-inside.docx', a, district=d, person=w)

    # One cell a question: question, label and answer parted by soft breaks.
    a = pick(125)
    d, w = head(125)
    docx(path('h17-cell-breaks.docx'), top(d, w) + tbl([[p(r(f'{q}. {Q[q]}\n', b=True) + r(HINT[q] + '\n', i=True) + r('Response:\n' + a[q]))] for q in Q]))
    truth('h17-cell-breaks.docx', a, district=d, person=w)

    # The label in the left column, the question in a row above; blank rows between; one answer in the question's own row.
    a = pick(126)
    d, w = head(126)
    rows = []
    for q in Q:
        rows += [[tc(f'{q}. {Q[q]}', span=2)], ['Response', '' if q == 4 else a[q]], ['', '']]
    docx(path('h18-label-column.docx'), top(d, w) + tbl(rows, cols=2))
    del a[4]
    truth('h18-label-column.docx', a, district=d, person=w)
    convert('h18-label-column.docx', 'h19-label-column.odt')
    same_as('h19-label-column.odt', 'h18-label-column.docx')

    # The questions as a heading style with automatic numbers "Question 1:".
    a = pick(127)
    d, w = head(127)
    docx(path('h20-auto-question.docx'), top(d, w) + ''.join(p(Q[q], num=1, style='Heading2') + ps(a[q]) for q in Q), lists={1: [('decimal', 'Question %1:', 1)]})
    truth('h20-auto-question.docx', a, district=d, person=w)

    # The form filled in twice: a draft struck through, then again below.
    a, b = pick(128), pick(129)
    d, w = head(128)
    docx(path('h21-draft-and-final.docx'), top(d, w) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in Q) + p('Second member (J.)', b=True) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(b[q]) for q in Q))
    truth('h21-draft-and-final.docx', {q: [a[q] + '\n' + b[q], a[q] + '\nSecond member (J.)\n' + b[q], b[q] + '\n' + a[q]] for q in Q}, district=d, person=w)

    # Head fields written otherwise.
    for n, name, lines in ((130, 'h22-head-dash.docx', 'District – {d}\nCompleted by – {w}'), (131, 'h23-head-below.docx', 'District:\n{d}\nPerson completing:\n{w}'),
                           (132, 'h24-head-line.docx', 'District: {d}\tPerson completing: {w}'), (133, 'h25-head-group.docx', 'Name of district: {d}\nName of person completing: {w}')):
        a = pick(n)
        d, w = head(n)
        docx(path(name), p(TITLE, b=True) + ps(lines.format(d=d, w=w)) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in Q))
        truth(name, a, district=d, person=w)

    # Answers in a text frame and a block control around the whole form; hidden instructions.
    a = pick(134)
    d, w = head(134)
    docx(path('h26-all-in-control.docx'), sdt(top(d, w) + p('Internal: do not send before Friday', hidden=True) + ''.join(p(f'{q}. {Q[q]}', b=True) + p(a[q].replace('\n', ' '), ppr='<w:framePr w:w="9000" w:wrap="auto"/>') for q in Q), alias='Form'))
    truth('h26-all-in-control.docx', {q: t.replace('\n', ' ') for q, t in a.items()}, ['Internal: do not send before Friday'], district=d, person=w)

    # Two answers beside each other in columns of a table, four questions above each other at left, three at right.
    a = pick(135)
    d, w = head(135)
    cell = lambda q: p(f'{q}. {Q[q]}', b=True) + ps(a[q])
    docx(path('h27-newsletter.docx'), top(d, w) + tbl([[cell(1), cell(2)], [cell(3), cell(4)], [cell(5), cell(6)], [cell(7), '']]))
    truth('h27-newsletter.docx', a, district=d, person=w)

    # A question left out by mistake, its answer given with its neighbour: "2/3".
    a = pick(136)
    d, w = head(136)
    joint = 'Taken together: solid work, little contact.'
    docx(path('h28-joint.docx'), top(d, w) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in (1,)) + p('2 & 3. Investigation and communication', b=True) + resp(joint) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in (4, 5, 6, 7)))
    del a[2], a[3]
    truth('h28-joint.docx', a, [joint], district=d, person=w)
