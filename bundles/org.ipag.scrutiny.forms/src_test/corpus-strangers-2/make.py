"""A second batch of forms as strangers return them, thought out after the reader had been mended on the first."""
import os
import random
import sys
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(HERE, '..', 'corpus-strangers'))
import truth as t  # noqa: E402
t.HERE = HERE
from truth import convert, path, same_as, truth  # noqa: E402
from wml import box, dele, docx, edit, field, fill, ins, p, picture, ps, r, sdt, tbl, tc  # noqa: E402
from words import HINT, Q, questions  # noqa: E402

ISSUED = os.path.join(HERE, '..', 'corpus-strangers', 'issued')
TITLE = 'Hate Crime Scrutiny Report'
SAID = {
    1: ['Quick enough for a Sunday.', 'not good, they rang back twice but never at the time agreed', 'Two officers came. One of them knew the family, which helped.',
        '3 days is too long to wait.', 'Attended same evening. The log shows she was asked what she needed, that was good to see.', 'We thought this was handled sensitively.\nThe call taker stayed on the line.',
        '101 call answered after 22 minutes - not acceptable to most of us', 'Satisfactory.'],
    2: ['Thorough.', 'they did what they could with what they had', 'Why was the flat opposite never visited?', 'Good start but it drifted. Nothing between 12 June and 3 August.',
        '7 of us thought it was fine, 2 did not.', 'Officer kept a proper list of enquiries and worked through it.', 'Rushed', 'Evidence was collected on the night.\nThe file then waited for a supervisor.'],
    3: ['Yes, by text.', 'no, she had to chase', 'It was sufficient. Whether it was appropriate depends on whether he reads English; nobody wrote that down.', 'Weekly until September, then nothing.',
        'Adequate', 'Mostly. Letters went to the old address.', 'Could not tell.', 'Yes - and the officer rang on his day off'],
    4: ['No', 'The shop till roll.', 'house to house on the other side of the road', 'Bus CCTV. Doorbell cameras. The man in the green coat.', 'Contact with her sister, who was there.', 'No lines missed, but a visit after the verdict would have been kind.',
        'We would have expected an ID parade.', 'Not that we know of'],
    5: ['Patrols were mentioned.', 'more should have been done for the neighbours', 'The school assembly was a good idea.', 'Nothing recorded.', 'A post went on social media but only in English.', 'Appropriate; no more needed.',
        'Leaflets were dropped the same week.', 'The imam and the vicar were both rung. Well done.'],
    6: ['Thank you to PC whoever-it-was.', 'please use plain words', 'Send the outcome in writing and by phone.', 'It took us two evenings.', 'One of us was moved to tears.', 'No further comments', 'We suggest a map in the pack.',
        'The first officer was the best part of it.'],
    7: ['Yes', 'no, sorry', 'Seven yes, one no.', 'Yes, with a friend beside me', 'Depends on the day.', 'Most would.', 'Yes. Online though.', 'Not all of us. Two would go to the mosque first.']}
ONE = {q: SAID[q][0] for q in SAID}
A = {1: 'Swift.', 2: 'Complete, in our view.', 3: 'Plenty of it.', 4: 'Nothing was left out.', 5: 'Enough was done nearby.', 6: 'A model of its kind.', 7: 'After this one, yes.'}
B = {1: 'Sluggish.', 2: 'Patchy at best.', 3: 'Next to none.', 4: 'The garage owner was forgotten.', 5: 'No sign of any.', 6: 'Somebody should say sorry.', 7: 'After this one, hardly.'}
NAMES = [('Bramley', 'K. Pretend'), ('Calder Vale', 'Moira Makebelieve'), ('Ashby and Fell', 'T Invented & R Invented'), ('Kestrel Bay', 'The vice chair'), ('Lowther', 'Sunil Sample'), ('Denholm', 'Beti Enghraifft')]


def pick(n):
    return {q: SAID[q][(n * (2 * q + 1) + q + n // 8) % 8] for q in SAID}


def two(a, b):
    return {**{(q, a): x for q, x in A.items()}, **{(q, b): x for q, x in B.items()}}


def top(n, title=TITLE):
    d, w = NAMES[n % 6]
    return p(title, b=True) + p(f'District: {d}') + p(f'Person completing: {w}')


def write(name, n, body, answers, unplaced=(), **kw):
    said = {k: kw.pop(k) for k in ('told', 'headOptional', 'mayRefuse') if k in kw}
    docx(path(name), top(n) + body, **kw)
    truth(name, answers, unplaced, *NAMES[n % 6], **said)


def each(f):
    return ''.join(f(q) for q in Q)


def make():
    # --- labels and questions, misspelt or differently put
    for n, name, label in [(1, 'a01-response-group.docx', 'Response (group):'), (2, 'a02-reponse.docx', 'Reponse:'), (3, 'a03-semicolon.docx', 'RESPONSE;'), (4, 'a04-our-response-was.docx', 'Our response was:'),
                           (5, 'a05-arrow.docx', '→'), (6, 'a06-ateb.docx', 'Ateb / Response:'), (7, 'a07-resp.docx', 'Resp:'), (8, 'a08-members-said.docx', 'Members said:')]:
        a = pick(n)
        write(name, n, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p(r(label + ' ', b=True) + r(a[q].split('\n')[0])) + ps('\n'.join(a[q].split('\n')[1:])) * ('\n' in a[q])),
              {q: [x, label + ' ' + x] for q, x in a.items()})
    a = pick(9)
    slips = {1: 'What are you thoughts on Northmoor Polices inital response', 2: 'What are your thougths on the intial investigation', 3: 'Comunication - was sufficient & appropriate comunication given to the victim during the investigation',
             4: 'Where there any lines of inquiry victim contact or other activity that as a victim of crime you would of expected that were not undertaken', 5: 'Was Police activity outside of the investigation undertaken, that was appropriate, or should there of been more',
             6: 'Any other opinions advice or thoughts on the Hate Crime the response & the investigation', 7: 'On reviewing this hate crime would you be confidant to report a hate crime to Northmoor Police'}
    write('a09-misspelt.docx', 9, each(lambda q: p(f'{q} {slips[q]}') + ps(a[q])), a)
    a = pick(10)
    write('a10-same-paragraph-capitals.docx', 10, each(lambda q: p(r(f'{q}. {Q[q]} ') + r(a[q].upper().replace('\n', ' ')))), {q: x.upper().replace('\n', ' ') for q, x in a.items()})
    a = pick(11)
    write('a11-question-over-lines.docx', 11, each(lambda q: ''.join(p(x, b=True) for x in [f'{q}. ' + ' '.join(Q[q].split()[:6]), ' '.join(Q[q].split()[6:])] if x) + ps(a[q])), a)
    a = pick(12)
    write('a12-run-in-labels.docx', 12, ''.join(p(r(x, b=True) + r(a[q].replace('\n', ' '))) for q, x in zip(Q, ['Initial response – ', 'Initial investigation – ', 'Communication – ', 'Lines of enquiry – ', 'Wider activity – ', 'Other thoughts – ', 'Confidence to report – '])),
          {q: x.replace('\n', ' ') for q, x in a.items()})

    # --- hints
    a = pick(13)
    hint = {1: 'Consider method of contact, timescale, victim needs, improvement', 2: 'Consider victim needs and wishes, timescales, activity, standard of service', 3: 'Consider method, victim needs, timeliness, expectations', 4: '',
            5: 'Consider community impact, communications, wider impact, cultural or diversity considerations', 6: 'Consider what was done well, what to improve, your personal view', 7: 'Why, or why not?'}
    write('b01-bare-hints.docx', 13, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(hint[q], i=True) if hint[q] else '') + p('Response:') + ps(a[q])), a)
    bullets = {1: 'Method of contact – phone\nTimescale – same day\nVictim needs – asked about\nImprovement – none', 3: 'Method: e-mail\nVictim needs: interpreter used\nTimeliness: slow\nExpectations: not met'}
    a = {**pick(14), **bullets}
    write('b02-hint-as-list.docx', 14, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p('Response:') + ps(a[q], num=1 if q in bullets else None)), a, lists={1: [('bullet', '•', 1)]})
    a = pick(15)
    write('b03-square-hints.docx', 15, each(lambda q: p(r(f'{q}. {Q[q]}', b=True) + r(f' [{HINT[q][1:-1]}]' if HINT[q] else '', color='808080')) + ps(a[q])), a)
    a = pick(16)
    a[1] = '(not good, rang back twice)'
    a[5] = '(Nothing recorded.)'
    write('b04-bracketed-answers.docx', 16, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p('Response:') + ps(a[q])), a)

    # --- numbers in answers
    a = {1: '3 days is too long to wait.\n2. officers came, we think.', 2: '4.30pm the PCSO rang\n5pm the sergeant rang', 3: '7 of us said yes', 4: '1 thing: the bus.\n2 things more: the till and the phone.', 5: '6 months on, nothing.', 6: '3. May was the date, not 5. May.', 7: '9 yes\n1 no'}
    write('c01-numbers.docx', 17, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p('Response:') + ps(a[q])), a)
    # seven names above a blank form: nobody answered anything
    people = '\n'.join(f'{i}. Member {x}' for i, x in enumerate(['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Oak'], 1))
    write('c02-seven-present.docx', 18, p('Present:') + ps(people) + each(lambda q: p(f'{q}. {Q[q]}', b=True) + p('Response:')), {}, people.split('\n'))
    a = pick(19)
    write('c03-present-and-answers.docx', 19, p('Present:') + ps(people) + p('Apologies: two') + each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(a[q])), a, people.split('\n') + ['Apologies: two'])
    a = pick(21)
    write('c05-mixed-marks.docx', 21, each(lambda q: p(f'{["1)", "Q2.", "(3)", "4 -", "5", "Question 6:", "7."][q - 1]} {Q[q]}') + ps(a[q])), a)

    # --- tables
    rows = [[f'{q}. {Q[q]}' for q in Q], [A[q] for q in Q]]
    write('d01-across.docx', 22, tbl(rows), dict(A))
    write('d02-across-cases.docx', 23, tbl([[''] + [f'{q}. {Q[q]}' for q in Q], ['Case A'] + [A[q] for q in Q], ['Case B'] + [B[q] for q in Q]]), two('Case A', 'Case B'))
    write('d03-a-b-heads.docx', 24, tbl([['Question', 'A', 'B']] + [[Q[q], A[q], B[q]] for q in Q]), {**two('Case A', 'Case B')})
    a = pick(25)
    write('d04-four-rows.docx', 25, tbl([row for q in Q for row in ([p(f'{q}. {Q[q]}', b=True)], [HINT[q] or ' '], ['Response'], [a[q]])]), a)
    a = pick(26)
    write('d05-number-column.docx', 26, tbl([[str(q), p(Q[q], b=True) + ps(a[q])] for q in Q]), a)
    a = pick(27)
    grid = tbl([['Yes', 'No', 'Unsure'], ['9', '1', '2']])
    write('d06-grid.docx', 27, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p('Response:') + (grid + p() if q == 7 else ps(a[q]))), {**a, 7: 'Yes No Unsure 9 1 2'})
    write('d07-question-case-pairs.docx', 28, each(lambda q: p(f'{q}. {Q[q]}', b=True) + tbl([['Case 1', A[q]], ['Case 2', B[q]]]) + p()), two('Case 1', 'Case 2'))
    write('d08-bold-cases-in-cell.docx', 29, tbl([[f'{q}. {Q[q]}', p('Case A', b=True) + p(A[q]) + p('Case B', b=True) + p(B[q])] for q in Q]), two('Case A', 'Case B'))
    convert('d08-bold-cases-in-cell.docx', 'd09-bold-cases-in-cell.doc')
    same_as('d09-bold-cases-in-cell.doc', 'd08-bold-cases-in-cell.docx')
    a = pick(30)
    docx(path('d10-head-table.docx'), p(TITLE) + tbl([['District', 'Bramley', 'Date', '14/10/2026'], ['Person completing', 'K. Pretend', 'Members present', '9']]) + each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(a[q])))
    truth('d10-head-table.docx', a, ['14/10/2026', 'Members present'], 'Bramley', 'K. Pretend')

    # --- cases
    write('e01-1a-1b.docx', 31, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p(f'{q}A – {A[q]}') + p(f'{q}B – {B[q]}')), {q: [f'{q}A – {A[q]}\n{q}B – {B[q]}', f'{A[q]}\n{B[q]}'] for q in Q})
    write('e02-question-case-heads.docx', 32, each(lambda q: p(f'Question {q} – Case A', b=True) + p(A[q]) + p(f'Question {q} – Case B', b=True) + p(B[q])), two('Case A', 'Case B'))
    write('e03-suffix.docx', 33, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p(f'{A[q]} (Case A)') + p(f'{B[q]} (Case B)')), {q: f'{A[q]} (Case A)\n{B[q]} (Case B)' for q in Q})
    part = {q: B[q] for q in (1, 3, 7)}
    write('e04-second-in-part.docx', 34, p('Case 1: Graffiti (common case)', style='Heading2') + each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(A[q])) + p('Case 2: Online abuse (local case)', style='Heading2')
          + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(part[q]) for q in part), {**{(q, 'Case 1'): x for q, x in A.items()}, **{(q, 'Case 2'): x for q, x in part.items()}})
    write('e05-cases-outside.docx', 35, ''.join(p(name, b=True, size=28) + ''.join(p(f'Q{q}: {said[q]}') for q in Q) for name, said in (('CASE A', A), ('CASE B', B))), two('Case A', 'Case B'))
    write('e06-labelled-response.docx', 36, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p(f'Response - Case A: {A[q]}') + p(f'Response - Case B: {B[q]}')), two('Case A', 'Case B'))
    a = pick(37)
    write('e07-which-case.docx', 37, p('Case reviewed: 2') + p('Date of meeting: 15 October 2026') + p('Number of members present: 11') + each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(a[q])), {(q, 'Case 2'): x for q, x in a.items()}, ['15 October 2026', 'Number of members present'])

    # --- sheets, additions, leftovers
    a = pick(38)
    write('f01-attached-sheet.docx', 38, each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp('See attached sheet' if q in (2, 6) else a[q])) + p('Attached sheet', b=True) + p(f'Q2: {a[2]}'.replace('\n', ' ')) + p(f'Q6: {a[6]}'.replace('\n', ' ')),
          {**a, 2: 'See attached sheet', 6: 'See attached sheet'}, [a[2], a[6]])
    a = pick(39)
    write('f02-blank-copy-behind.docx', 39, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + resp(a[q])) + p('<w:r><w:br w:type="page"/></w:r>') + p(TITLE, b=True) + p('District:') + p('Person completing:')
          + each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p('Response:')), a)
    a = pick(40)
    write('f03-blank-copy-before.docx', 40, each(lambda q: p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + p('Response:')) + p('Our completed form:')
          + each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(a[q])), a, ['Our completed form:'])
    a = pick(41)
    write('f04-joint-range.docx', 41, ''.join(p(f'{q}. {Q[q]}', b=True) for q in (1, 2, 3)) + resp('Q1-3 together: a good start and a poor end.') + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in (4, 5, 6, 7)),
          {q: a[q] for q in (4, 5, 6, 7)}, ['Q1-3 together: a good start and a poor end.'])
    a = pick(42)
    write('f05-underscores.docx', 42, each(lambda q: p(f'{q}. {Q[q]}') + p('_____________________') + p('____' + a[q].replace('\n', ' ') + '______') + p('...................')), {q: x.replace('\n', ' ') for q, x in a.items()})
    a = pick(43)
    write('f06-well-better.docx', 43, p('What went well', b=True) + p('The first officer.') + p('What could be better', b=True) + p('Everything after June.') + p('Would we report', b=True) + p('On the whole yes.'), {},
          ['The first officer.', 'Everything after June.', 'On the whole yes.'])
    a = pick(44)
    write('f07-questions-tracked.docx', 44, each(lambda q: p(dele('Old question') + ins(f'{q}. {Q[q]}', 'Coordinator')) + p('Response:') + ps(a[q])), a, ['Old question'])
    a = pick(45)
    write('f08-bold-questions-back.docx', 45, each(lambda q: p(f'{q}. {Q[q]}', b=True) + p('Response:', b=True) + p(a[q].replace('\n', ' ')) + (p('Why did it take so long?', b=True) + p('Who decided to close it?', b=True) if q == 2 else '')),
          {**{q: x.replace('\n', ' ') for q, x in a.items()}, 2: a[2].replace('\n', ' ') + '\nWhy did it take so long?\nWho decided to close it?'})
    a = pick(46)
    write('f09-continued.docx', 46, each(lambda q: p(f'{q}. {Q[q]}', b=True) + resp(a[q]) + (p('(continued overleaf)', i=True) + p('<w:r><w:br w:type="page"/></w:r>') + p('Question 3 continued', b=True) + p('One more thing: the letters were cold.') if q == 3 else '')),
          {**a, 3: [a[3] + '\nOne more thing: the letters were cold.', a[3] + '\n(continued overleaf)\nOne more thing: the letters were cold.', a[3] + '\n(continued overleaf)\nQuestion 3 continued\nOne more thing: the letters were cold.']})
    # the issued form, filled and then annotated by the coordinator in the margin column and below the title
    a = pick(47)

    def noted(x):
        for q, s in a.items():
            x = fill(x, f'scrutiny.answer.q{q}', ps(s))
        return x.replace('<w:body>', '<w:body>' + p('RECEIVED 3 NOV – logged JC', b=True, color='FF0000'), 1)
    edit(ISSUED + '/plain.docx', path('g01-received-stamp.docx'), noted)
    truth('g01-received-stamp.docx', a, ['RECEIVED 3 NOV – logged JC'], 'Bramley', '')
    # only two case boxes filled in, others left; the prompt overtyped in part
    edit(ISSUED + '/cases.docx', path('g02-few-boxes.docx'), lambda x: fill(fill(x, 'scrutiny.answer.q2.c2', p('Write here: patchy')), 'scrutiny.answer.q7', p('Yes, no or unsure? Unsure.')))
    truth('g02-few-boxes.docx', {(2, 'Case B'): ['patchy', 'Write here: patchy'], 7: ['Unsure.', 'Yes, no or unsure? Unsure.']}, (), 'Harcombe', '')
    convert('g02-few-boxes.docx', 'g03-few-boxes.odt')
    same_as('g03-few-boxes.odt', 'g02-few-boxes.docx')
    # all cases answered in the first case's box
    edit(ISSUED + '/cases.docx', path('g04-both-in-one.docx'), lambda x: fill(x, 'scrutiny.answer.q1.c1', p('Case A: ' + A[1]) + p('Case B: ' + B[1])))
    truth('g04-both-in-one.docx', {(1, 'Case A'): A[1], (1, 'Case B'): B[1]}, (), 'Harcombe', '')

    # --- other containers
    a = pick(50)
    d, w = NAMES[2]
    html = f'<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"></head><body><p class=MsoNormal><b>{TITLE}</b></p><p>District: {d}</p><p>Person completing: {escape(w)}</p>' + ''.join(
        f'<p class=MsoNormal><b>{q}. {escape(Q[q])}</b></p><p>Response: {escape(a[q])}</p>' for q in Q) + '</body></html>'
    for name in ('h01-web-page.doc', 'h02-web-page.html'):
        with open(path(name), 'w') as f:
            f.write(html)
        truth(name, {q: x.replace('\n', ' ') for q, x in a.items()}, (), d, w, mayRefuse=True)
    text = f'{TITLE}\n\nDistrict: {d}\nPerson completing: {w}\n\n' + '\n\n'.join(f'{q}. {Q[q]}\n{a[q]}' for q in Q)
    with open(path('h03-plain.txt'), 'w') as f:
        f.write(text)
    truth('h03-plain.txt', a, (), d, w, mayRefuse=True)
    wrapped = ''.join(p(line) for line in __import__('textwrap').wrap(' '.join(f'{q}. {Q[q]} {a[q]}' for q in Q).replace('\n', ' '), 10000))
    write('h04-one-block.docx', 2, wrapped, {q: x.replace('\n', ' ') for q, x in a.items()})
    import subprocess
    a = pick(51)
    d, w = NAMES[3]
    html = f'<h1>{TITLE}</h1><p>District: {d}</p><p>Person completing: {w}</p><ol>' + ''.join(f'<li><p>{escape(Q[q])}</p><p>{escape(a[q]).replace(chr(10), "<br>")}</p></li>' for q in Q) + '</ol>'
    for end in ('docx', 'odt', 'rtf'):
        subprocess.run(['pandoc', '-f', 'html', '-s', '-o', path(f'h05-list-items.{end}')], input=html.encode(), check=True)
        if end == 'docx':
            truth('h05-list-items.docx', a, (), d, w)
        else:
            same_as(f'h05-list-items.{end}', 'h05-list-items.docx')


def resp(text):
    lines = text.split('\n')
    return p('Response: ' + lines[0]) + ''.join(p(x) for x in lines[1:])


if __name__ == '__main__':
    import wml
    t.path.__globals__['HERE'] = HERE
    make()
    import make_late
    make_late.make()
    t.write()
