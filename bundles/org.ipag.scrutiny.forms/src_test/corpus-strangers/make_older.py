"""The older form, that was never ours, filled in by people in Word."""
from truth import convert, head, path, same_as, truth
from wml import box, dele, docx, field, formtext, ins, p, picture, ps, r, sdt, tbl
from words import A_CASE, B_CASE, HINT, Q, pick, questions

TITLE = 'Hate Crime Scrutiny Report'
DECIMAL = {1: [('decimal', '%1.', 1), ('lowerLetter', '%2)', 1)], 2: [('bullet', '·', 1)] * 2, 3: [('decimal', '%1.', 1)] * 2}


def top(district, person):
    return p(TITLE, b=True, size=32) + p(r('District: ', b=True) + r(district)) + p(r('Person completing: ', b=True) + r(person)) + p()


def form(name, n, answer, district=None, person=None, qs=Q, hint=True, start=None, tail='', order=range(1, 8), num=True, **kw):
    """answer(q): the paragraphs below question and hint."""
    d, who = head(n)
    d, who = district or d, person or who
    body = start if start is not None else top(d, who)
    for q in order:
        body += p((f'{q}. ' if num else '') + qs[q], b=True)
        if hint and HINT[q]:
            body += p(HINT[q], i=True)
        body += answer(q)
    docx(path(name), body + tail, **kw)
    return d, who


def resp(text, **run):
    lines = text.split('\n')
    return p(r('Response: ', b=True) + r(lines[0], **run)) + ''.join(p(t, **run) for t in lines[1:]) + p()


def make():
    # Plain: behind the label, by a chair who uses Word as meant.
    a = pick(20)
    d, w = form('o01-behind-label.docx', 20, lambda q: resp(a[q]))
    truth('o01-behind-label.docx', a, district=d, person=w)
    for end in ('doc', 'odt', 'rtf'):
        convert('o01-behind-label.docx', f'o02-saved.{end}')
        same_as(f'o02-saved.{end}', 'o01-behind-label.docx')

    # Below the label, bold blue, an empty line between.
    a = pick(21)
    d, w = form('o03-bold-blue.docx', 21, lambda q: p('Response:', b=True) + p() + ps(a[q], b=True, color='0070C0') + p() + p())
    truth('o03-bold-blue.docx', a, district=d, person=w)

    # In the hint's line, behind the bracket; the label left empty.
    a = pick(22)
    d, w = form('o04-hint-line.docx', 22, lambda q: p((r(HINT[q] + ' ', i=True) if HINT[q] else '') + r(a[q], color='C00000')) + p('Response:', b=True) + p(), hint=False)
    truth('o04-hint-line.docx', a, district=d, person=w)

    # Instead of the hint: the hint's paragraph was overtyped, so the answer is italic and in brackets.
    a = pick(23)
    d, w = form('o05-hint-overtyped.docx', 23, lambda q: ''.join(p(t, i=True) for t in ('(' + a[q] + ')').split('\n')) + p('Response:', b=True) + p(), hint=False)
    truth('o05-hint-overtyped.docx', a, district=d, person=w)

    # Above the label.
    a = pick(24)
    d, w = form('o06-above-label.docx', 24, lambda q: ps(a[q]) + p('Response:', b=True) + p())
    truth('o06-above-label.docx', a, district=d, person=w)

    # Auto-numbered questions; answers are second-level letters of the same list, or bullets.
    d, w = head(25)
    a = pick(25)
    a[2] = 'Statement was taken on the day\nThe phone was never downloaded'
    a[5] = 'Leaflets\nA stall at the mela\nNothing online'
    body = top(d, w)
    for q in Q:
        body += p(Q[q], num=1, style='ListParagraph', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p('Response:')
        body += ps(a[q], num=1, lvl=1) if q == 2 else ps(a[q], num=2) if q == 5 else ps(a[q])
    docx(path('o07-auto-nested.docx'), body, lists=DECIMAL)
    truth('o07-auto-nested.docx', {**a, 2: [a[2], 'a) Statement was taken on the day\nb) The phone was never downloaded']}, district=d, person=w)
    convert('o07-auto-nested.docx', 'o08-auto-nested.odt')
    same_as('o08-auto-nested.odt', 'o07-auto-nested.docx')

    # Every question its own list: each shows "1."
    d, w = head(26)
    a = pick(26)
    body = top(d, w) + ''.join(p(Q[q], num=10 + q, b=True) + (p(HINT[q], i=True) if HINT[q] else '') + resp(a[q]) for q in Q)
    docx(path('o09-restarts.docx'), body, lists={10 + q: [('decimal', '%1.', 1)] for q in Q})
    truth('o09-restarts.docx', a, district=d, person=w)

    # "Answer -" instead of "Response:", hints deleted.
    a = pick(27)
    d, w = form('o10-answer-dash.docx', 27, lambda q: p('Answer - ' + a[q].split('\n')[0]) + ps('\n'.join(a[q].split('\n')[1:])), hint=False)
    truth('o10-answer-dash.docx', a, district=d, person=w)

    # Retyped as Q1/A1 without the questions.
    d, w = head(28)
    a = pick(28)
    docx(path('o11-q-a.docx'), p('Hate crime scrutiny – ' + d) + p('Completed by ' + w) + ''.join(p(f'Q{q}', b=True) + ps(f'A{q}: ' + a[q]) for q in Q))
    truth('o11-q-a.docx', a, ['Completed by'], district=d, person=w, headOptional=True)

    # The form returned blank, the answers on a sheet at the end.
    a = pick(29)
    d, w = form('o12-at-the-end.docx', 29, lambda q: p('Response:', b=True) + p(), tail=p('Answers', b=True) + ''.join(ps(f'{q}. {a[q]}') for q in Q))
    truth('o12-at-the-end.docx', a, district=d, person=w)

    # Only numbers: the questions were deleted.
    d, w = head(30)
    a = pick(30)
    docx(path('o13-numbers-only.docx'), top(d, w) + ''.join(ps(f'{q}) {a[q]}') + p() for q in Q))
    truth('o13-numbers-only.docx', a, district=d, person=w)

    # One paragraph with line breaks.
    d, w = head(31)
    a = pick(31)
    docx(path('o14-one-paragraph.docx'), p('\n'.join([TITLE, 'District: ' + d, 'Person completing: ' + w, ''] + [
        line for q in Q for line in (f'{q}. {Q[q]}', HINT[q], 'Response: ' + a[q], '')])))
    truth('o14-one-paragraph.docx', a, district=d, person=w)
    convert('o14-one-paragraph.docx', 'o15-one-paragraph.rtf')
    same_as('o15-one-paragraph.rtf', 'o14-one-paragraph.docx')

    # Refers from one answer to another.
    a = {1: 'See Q2.', 2: 'We took 1 and 2 together. Good start, poor finish.', 3: 'As above', 4: 'As per our answer to question 2', 5: 'Please see 4.', 6: 'n/a', 7: 'See Q1'}
    d, w = form('o16-see-q2.docx', 32, lambda q: resp(a[q]))
    truth('o16-see-q2.docx', a, district=d, person=w)

    # A chat log pasted into two answers.
    chat = '19:04 Priya: I thought the call handler was lovely\n19:05 Tom (he/him): +1\n19:05 Wynn: 4 days though??\n19:06 Priya: q2 is where it went wrong imo\n19:07 Chair: ok noting that'
    a = pick(33)
    a[1] = chat
    a[7] = 'From the chat:\n[20:11] Tom: yes\n[20:11] Wynn: No\n[20:12] Priya: yes, online'
    d, w = form('o17-chat.docx', 33, lambda q: p('Response:') + ps(a[q]))
    truth('o17-chat.docx', a, district=d, person=w)

    # Tracked changes by the chair; comments; a reply.
    d, w = head(34)
    a = pick(34)
    body = top(d, w)
    for q in Q:
        body += p(f'{q}. {Q[q]}') + (p(HINT[q], i=True) if HINT[q] else '')
        if q == 2:
            body += p(r('Response: ') + r('The investigation was ') + dele('shoddy') + ins('slow at times') + r(' but it got there.'))
        elif q == 4:
            body += p(r('Response: ') + '<w:commentRangeStart w:id="0"/>' + r('The bus driver.') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>')
        elif q == 6:
            body += p('Response: ') + p(dele('Delete this, Lena said it in confidence.') + ins('We would like to thank the victim.'))
        else:
            body += resp(a[q])
    docx(path('o18-tracked.docx'), body, comments=[('Vice-chair', 'And the driver of the second bus, who stopped'), ('Chair', 'Agreed, leave as is')])
    truth('o18-tracked.docx', {**a, 2: 'The investigation was slow at times but it got there.', 4: 'The bus driver.', 6: 'We would like to thank the victim.'},
          ['shoddy', 'Delete this, Lena said it in confidence.', 'And the driver of the second bus, who stopped', 'Agreed, leave as is'], district=d, person=w)
    convert('o18-tracked.docx', 'o19-tracked.odt')
    # a comment that hangs nowhere does not survive Writer
    same_as('o19-tracked.odt', 'o18-tracked.docx', without='Agreed, leave as is')

    # Every answer a comment on its question: no text was typed at all.
    d, w = head(35)
    a = pick(35)
    body = top(d, w)
    for q in Q:
        body += p(f'<w:commentRangeStart w:id="{q - 1}"/>' + r(f'{q}. {Q[q]}', b=True) + f'<w:commentRangeEnd w:id="{q - 1}"/><w:r><w:commentReference w:id="{q - 1}"/></w:r>') + p('Response:') + p()
    docx(path('o20-in-comments.docx'), body, comments=[('Member', a[q]) for q in Q])
    truth('o20-in-comments.docx', {}, list(a.values()), district=d, person=w)

    # Footnotes and an endnote go on with answers.
    d, w = head(36)
    a = pick(36)
    body = top(d, w)
    for q in Q:
        note = '<w:r><w:footnoteReference w:id="2"/></w:r>' if q == 3 else '<w:r><w:endnoteReference w:id="2"/></w:r>' if q == 5 else ''
        body += p(f'{q}. {Q[q]}', b=True) + p(r('Response: ') + r(a[q].replace('\n', ' ')) + note)
    docx(path('o21-notes.docx'), body, footnotes=['One member timed it: eleven days.'], endnotes=['The stall was on 3 May.'])
    a = {q: t.replace('\n', ' ') for q, t in a.items()}
    truth('o21-notes.docx', {**a, 3: [a[3], a[3] + '\nOne member timed it: eleven days.', a[3] + ' One member timed it: eleven days.'],
                             5: [a[5], a[5] + '\nThe stall was on 3 May.', a[5] + ' The stall was on 3 May.']},
          ['One member timed it: eleven days.', 'The stall was on 3 May.'], district=d, person=w)

    # Tick boxes with a few words behind.
    a = pick(37)
    a[3] = '☐ Yes ☒ No ☐ Unsure – the letters stopped in March'
    a[7] = '☒ Yes  ☐ No'
    tick = lambda on: sdt(r('☒' if on else '☐'), kind=f'<w14:checkbox><w14:checked w14:val="{int(on)}"/></w14:checkbox>', block=False)
    boxes = {3: p(tick(0) + r(' Yes ') + tick(1) + r(' No ') + tick(0) + r(' Unsure – the letters stopped in March')), 7: p(tick(1) + r(' Yes  ') + tick(0) + r(' No'))}
    d, w = form('o22-ticks.docx', 37, lambda q: p('Response:') + boxes.get(q, ps(a[q])))
    truth('o22-ticks.docx', {**a, 3: [a[3], 'No – the letters stopped in March'], 7: [a[7], 'Yes']}, district=d, person=w)

    # Questions put in the district's own words.
    short = {1: 'How did the group feel about the first response from the police?', 2: 'And the investigation in its early stages?', 3: 'Was the victim communicated with well enough during the investigation?',
             4: 'Is there anything, e.g. lines of enquiry or contact with the victim, that you would have expected but was not done?', 5: 'Police activity apart from the investigation – appropriate? Should there have been more?',
             6: 'Anything else? Other opinions, advice or thoughts', 7: 'Would you have the confidence to report a hate crime after reading this?'}
    a = pick(38)
    d, w = form('o23-reworded.docx', 38, lambda q: ps(a[q]) + p(), qs=short, hint=False)
    truth('o23-reworded.docx', a, district=d, person=w)

    # A Welsh line below each question.
    welsh = {1: 'Beth yw eich barn am ymateb cychwynnol yr heddlu?', 2: 'Beth yw eich barn am yr ymchwiliad cychwynnol?', 3: 'Cyfathrebu – a gafodd y dioddefwr ddigon o wybodaeth yn ystod yr ymchwiliad?',
             4: 'A oedd unrhyw beth y byddech yn ei ddisgwyl na chafodd ei wneud?', 5: 'A oedd gweithgarwch arall gan yr heddlu, ac a oedd yn briodol?', 6: 'Unrhyw sylwadau eraill?', 7: 'A fyddech yn hyderus i roi gwybod am drosedd casineb?'}
    a = pick(39)
    d, w = form('o24-welsh.docx', 39, lambda q: p(welsh[q], i=True) + p('Response / Ymateb:') + ps(a[q]), hint=False)
    truth('o24-welsh.docx', {q: [t, welsh[q] + '\n' + t] for q, t in a.items()}, district=d, person=w)

    # Answers quote questions, and one begins like another question.
    a = {1: 'You ask "What are your thoughts on the initial investigation?" next, so here only the first hour: good.',
         2: 'Initial response aside, the investigation was fair.\n“Were there any lines of enquiry … not undertaken” – we come to that below.',
         3: 'Communication was sufficient. Was it appropriate? Not for somebody who cannot read English.',
         4: 'Communication – there should have been a visit. Lines of enquiry: the phone.',
         5: 'What are your thoughts on a public apology? We would like one.\nPolice activity outside of the investigation was not visible.',
         6: 'Any other hate crime like this should go to a specialist. On reviewing this, we felt sad.',
         7: 'Would you be confident to report a hate crime to a man with that tone of voice? Exactly.'}
    d, w = form('o25-quoting.docx', 40, lambda q: p('Response:') + ps(a[q]))
    truth('o25-quoting.docx', a, district=d, person=w)

    # Nothing to say, in many ways.
    a = {1: 'n/a', 2: 'No comment', 3: 'None', 4: 'Nothing to add', 5: 'N.A.', 6: 'Nil', 7: 'We did not discuss this'}
    d, w = form('o26-nothing.docx', 41, lambda q: resp(a[q]))
    truth('o26-nothing.docx', a, district=d, person=w)

    # A photograph of handwriting instead of an answer; two with typing besides.
    a = pick(42)
    del a[2], a[6]
    d, w = form('o27-photo.docx', 42, lambda q: p('Response:') + (p(picture()) if q in (2, 6) else ps(a[q])), pic=True)
    truth('o27-photo.docx', a, district=d, person=w, told='picture')

    # Signature block, page numbers, a header of the group, a date.
    a = pick(43)
    d, w = form('o28-signed.docx', 43, lambda q: resp(a[q]), tail=p('Signed: P Notreal') + p('Chair, Inglewick Independent Advisory Group') + p('Date: 21/10/2026'),
                header=p('OFFICIAL – Inglewick IAG return'), footer=p(r('Page ') + field('PAGE', '1') + r(' of ') + field('NUMPAGES', '3')))
    truth('o28-signed.docx', a, ['Signed: P Notreal', 'Chair, Inglewick Independent Advisory Group', 'Date: 21/10/2026'], district=d, person=w)

    # Content controls that are not ours, block-level, some still with Word's prompt.
    a = pick(44)
    del a[4]
    d, w = form('o29-controls.docx', 44, lambda q: p('Response:') + (sdt(ps(a[q]), alias='Response') if q in a else
                sdt(p('Click or tap here to enter text.', extra='<w:rStyle w:val="PlaceholderText"/>'), alias='Response', holder=True)))
    truth('o29-controls.docx', a, district=d, person=w)

    # Legacy form fields.
    a = pick(45)
    d, w = head(45)
    body = p(TITLE) + p(r('District: ') + formtext(d)) + p(r('Person completing: ') + formtext(w)) + ''.join(
        p(f'{q}. {Q[q]}', b=True) + p(r('Response: ') + formtext(a[q])) for q in Q)
    docx(path('o30-form-fields.docx'), body)
    truth('o30-form-fields.docx', a, district=d, person=w)
    convert('o30-form-fields.docx', 'o31-form-fields.doc')
    same_as('o31-form-fields.doc', 'o30-form-fields.docx')

    # Two districts on one form.
    a = pick(46)
    d, w = form('o32-two-districts.docx', 46, lambda q: resp(a[q]), district='Bramley and Calder Vale (joint return)')
    truth('o32-two-districts.docx', a, district=d, person=w)

    # Text boxes drawn where the responses go.
    a = pick(47)
    d, w = form('o33-text-boxes.docx', 47, lambda q: p(r('Response:') + box(ps(a[q]))))
    truth('o33-text-boxes.docx', a, district=d, person=w)

    # Question 3 split in two; question 4 asked away and the rest renumbered; one more question at the end.
    d, w = head(48)
    a = pick(48)
    a[3] = 'Three calls and a letter.\nNot for a deaf man, no.'
    texts = ['1. ' + Q[1], '2. ' + Q[2], '3a. Communication – was sufficient communication given to the victim during the investigation?',
             '3b. Communication – was appropriate communication given to the victim during the investigation?', '4. ' + Q[5], '5. ' + Q[6], '6. ' + Q[7],
             '7. What did you think of the way the cases were chosen?']
    said = [a[1], a[2], 'Three calls and a letter.', 'Not for a deaf man, no.', a[5], a[6], a[7], 'At random is best.']
    del a[4]
    docx(path('o34-split-renumbered.docx'), top(d, w) + ''.join(p(t, b=True) + resp(s) for t, s in zip(texts, said)))
    truth('o34-split-renumbered.docx', a, ['What did you think of the way the cases were chosen?', 'At random is best.'], district=d, person=w)

    # Answered from the last question to the first; capitals; struck questions.
    a = pick(49)
    d, w = form('o35-backwards.docx', 49, lambda q: ps(a[q].upper()), order=range(7, 0, -1), hint=False)
    truth('o35-backwards.docx', {q: t.upper() for q, t in a.items()}, district=d, person=w)
    a = pick(50)
    d, w = head(50)
    docx(path('o36-struck.docx'), top(d, w) + ''.join(p(f'{q}. {Q[q]}', strike=True) + ps(a[q], color='00B050') for q in Q))
    truth('o36-struck.docx', a, district=d, person=w)
    a = pick(51)
    d, w = form('o37-capitals.docx', 51, lambda q: resp(a[q]), qs={q: t.upper() for q, t in Q.items()}, hint=False)
    truth('o37-capitals.docx', a, district=d, person=w)

    # Question One, Question Two; Roman; headings only.
    words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']
    for n, name, label in ((52, 'o38-in-words.docx', lambda q: f'Question {words[q - 1]}'), (53, 'o39-roman.docx', lambda q: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'][q - 1] + '. ' + Q[q]),
                           (54, 'o40-headings.docx', lambda q: ['Initial response', 'Initial investigation', 'Communication with the victim', 'Lines of enquiry not undertaken', 'Police activity outside the investigation',
                                                               'Any other thoughts', 'Confidence to report'][q - 1])):
        a = pick(n)
        d, w = head(n)
        docx(path(name), top(d, w) + ''.join(p(label(q), style='Heading2') + ps(a[q]) for q in Q))
        truth(name, a, district=d, person=w)

    # Another topic's form, read with this topic.
    other = ['Were the grounds for the search recorded and reasonable?', 'Was GOWISELY followed?', 'How would you grade the encounter overall?']
    docx(path('o41-other-topic.docx'), p('Stop and Search Scrutiny Report') + p('District: Lowther') + p('Person completing: Kit Sample') + ''.join(
        p(f'{i}. {t}', b=True) + p('Response: ' + s) for i, (t, s) in enumerate(zip(other, ['Vague: “matched the description”.', 'Object and station were missed.', 'Amber']), 1)))
    truth('o41-other-topic.docx', {}, ['Vague: “matched the description”.', 'Object and station were missed.', 'Amber'], district='Lowther', person='Kit Sample')

    # Prose without questions, and a nil return.
    docx(path('o42-prose.docx'), ps('Dear Jan\nThe group met on 13 October. On the whole members were impressed by how the first officer dealt with the victim, and less so by the months that followed.\n'
                                    'Members would like to see the neighbourhood team involved earlier.\nRegards\nAlex'))
    truth('o42-prose.docx', {}, ['On the whole members were impressed by how the first officer dealt with the victim, and less so by the months that followed.', 'Members would like to see the neighbourhood team involved earlier.'])
    docx(path('o43-nil.docx'), p(TITLE) + p('District: Greyfield') + p('Person completing: Dee Example') + p('NIL RETURN – we were not quorate this month.'))
    truth('o43-nil.docx', {}, ['NIL RETURN – we were not quorate this month.'], district='Greyfield', person='Dee Example')

    # A longer name of the force than anyone thought of, and a question about "the constabulary".
    a = pick(55)
    d, w = form('o44-long-force.docx', 55, lambda q: resp(a[q]), qs=questions('the Royal Westshire and Saltmarsh Constabulary’s'))
    truth('o44-long-force.docx', a, district=d, person=w)
