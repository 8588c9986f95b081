"""Answers in tables, and answers about two cases, in the manners people think of."""
from make_older import TITLE, form, resp, top
from truth import convert, head, path, same_as, truth
from wml import box, docx, p, ps, r, tbl, tc
from words import A_CASE, B_CASE, HINT, Q, pick


def both(a='Case A', b='Case B', one=A_CASE, two=B_CASE):
    return {**{(q, a): t for q, t in one.items()}, **{(q, b): t for q, t in two.items()}}


def make():
    # Question left, answer right; the head in the table too.
    a = pick(60)
    d, w = head(60)
    docx(path('t01-left-right.docx'), p(TITLE, b=True) + tbl([['District', d], ['Person completing', w]] + [
        [p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else ''), a[q]] for q in Q]))
    truth('t01-left-right.docx', a, district=d, person=w)
    for end in ('odt', 'doc', 'rtf'):
        convert('t01-left-right.docx', f't02-left-right.{end}')
        same_as(f't02-left-right.{end}', 't01-left-right.docx')

    # Question, case A, case B.
    d, w = head(61)
    docx(path('t03-case-columns.docx'), top(d, w) + tbl([['Question', 'Case A', 'Case B']] + [[f'{q}. {Q[q]}', A_CASE[q], B_CASE[q]] for q in Q]))
    truth('t03-case-columns.docx', both(), district=d, person=w)
    convert('t03-case-columns.docx', 't04-case-columns.odt')
    same_as('t04-case-columns.odt', 't03-case-columns.docx')

    # Number, question, response, as pasted from a spreadsheet.
    a = pick(62)
    d, w = head(62)
    docx(path('t05-spreadsheet.docx'), top(d, w) + tbl([['Q', 'Question', 'Response', 'Initials']] + [[str(q), Q[q], a[q], 'JB'] for q in Q], style=None))
    truth('t05-spreadsheet.docx', a, ['JB'] * 7, district=d, person=w)

    # A row for the question across both columns, then rows for the cases.
    d, w = head(63)
    rows = []
    for q in Q:
        rows += [[tc(p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else ''), span=2)], ['Case 1', A_CASE[q]], ['Case 2', B_CASE[q]]]
    docx(path('t06-case-rows.docx'), top(d, w) + tbl(rows, cols=2))
    truth('t06-case-rows.docx', both('Case 1', 'Case 2'), district=d, person=w)

    # The question merged down over two rows.
    d, w = head(64)
    rows = []
    for q in Q:
        rows += [[tc(f'{q}. {Q[q]}', vmerge=True), 'Case A', A_CASE[q]], [tc('', vmerge=False), 'Case B', B_CASE[q]]]
    docx(path('t07-merged-down.docx'), top(d, w) + tbl(rows))
    truth('t07-merged-down.docx', both(), district=d, person=w)
    convert('t07-merged-down.docx', 't08-merged-down.doc')
    same_as('t08-merged-down.doc', 't07-merged-down.docx')

    # A table in the table's cell; an answer that is a table.
    a = pick(65)
    a[3] = 'Date\tContact\n3 May\tPhone\n9 May\tLetter'
    a[6] = 'Pros: kind officers\nCons: slow file'
    d, w = head(65)
    inner = tbl([['Date', 'Contact'], ['3 May', 'Phone'], ['9 May', 'Letter']])
    docx(path('t09-nested.docx'), top(d, w) + tbl([[p(f'{q}. {Q[q]}') + '', inner if q == 3 else tbl([['Pros: kind officers'], ['Cons: slow file']]) if q == 6 else ps(a[q])] for q in Q]))
    truth('t09-nested.docx', a, district=d, person=w)

    # Two tables, one a case, titled above.
    d, w = head(66)
    docx(path('t10-table-a-case.docx'), top(d, w) + ''.join(p(t, b=True) + tbl([['Question', 'Response']] + [[f'{q}. {Q[q]}', said[q]] for q in Q]) + p()
         for t, said in (('Case 1 – the taxi', A_CASE), ('Case 2 – the school', B_CASE))))
    truth('t10-table-a-case.docx', both('Case 1 – the taxi', 'Case 2 – the school'), district=d, person=w)

    # Members as columns.
    d, w = head(67)
    a, b = pick(67), pick(68)
    docx(path('t11-members.docx'), top(d, w) + tbl([['', 'Member 1', 'Member 2']] + [[f'{q}. {Q[q]}', a[q], b[q]] for q in Q]))
    truth('t11-members.docx', {q: [f'{a[q]}\n{b[q]}', f'Member 1\n{a[q]}\nMember 2\n{b[q]}', f'Member 1: {a[q]}\nMember 2: {b[q]}'] for q in Q}, ['Member 1', 'Member 2'], district=d, person=w)

    # Inline: "Case A – …. Case B – …." on two lines under each question.
    d, w = form('c01-inline.docx', 70, lambda q: p('Response:') + p(f'Case A – {A_CASE[q]}') + p(f'Case B – {B_CASE[q]}'))
    truth('c01-inline.docx', both(), district=d, person=w)
    # behind the label, in one paragraph
    d, w = form('c02-one-paragraph.docx', 71, lambda q: p(f'Response: Case 1: {A_CASE[q]} Case 2: {B_CASE[q]}'))
    truth('c02-one-paragraph.docx', both('Case 1', 'Case 2'), district=d, person=w)
    # bold short marks
    d, w = form('c03-c1-c2.docx', 72, lambda q: p('Response:') + p(r('C1 ', b=True) + r(A_CASE[q])) + p(r('C2 ', b=True) + r(B_CASE[q])))
    truth('c03-c1-c2.docx', both('C1', 'C2'), district=d, person=w)
    # bracketed
    d, w = form('c04-brackets.docx', 73, lambda q: resp(f'(Case A) {A_CASE[q]}\n(Case B) {B_CASE[q]}'))
    truth('c04-brackets.docx', both(), district=d, person=w)
    # named by number and name
    d, w = form('c05-names.docx', 74, lambda q: p('Response:') + p('Case 1 (graffiti)', b=True) + p(A_CASE[q]) + p('Case 2 (bus)', b=True) + p(B_CASE[q]))
    truth('c05-names.docx', both('Case 1 (graffiti)', 'Case 2 (bus)'), district=d, person=w)
    # whole form once a case, titles between
    d, w = head(75)
    body = top(d, w)
    for t, said in (('Case one', A_CASE), ('Case two', B_CASE)):
        body += p(t, style='Heading1') + ''.join(p(f'{q}. {Q[q]}', b=True) + (p(HINT[q], i=True) if HINT[q] else '') + resp(said[q]) for q in Q)
    docx(path('c06-form-a-case.docx'), body)
    truth('c06-form-a-case.docx', both('Case one', 'Case two'), district=d, person=w)
    convert('c06-form-a-case.docx', 'c07-form-a-case.rtf')
    same_as('c07-form-a-case.rtf', 'c06-form-a-case.docx')
    # said once for both, and once for one
    d, w = head(76)
    a = pick(76)
    said = {1: 'Both cases: too slow.', 2: 'Case A: good. \nCase B: not good at all.', 4: 'In both cases the cameras were left too late.', 7: 'Case A yes, Case B no.'}
    d, w = form('c08-mixed.docx', 76, lambda q: p('Response:') + ps(said.get(q, a[q])))
    truth('c08-mixed.docx', {1: ['too slow.', 'Both cases: too slow.'], (2, 'Case A'): 'good.', (2, 'Case B'): 'not good at all.', 3: a[3], 4: said[4], 5: a[5], 6: a[6],
                             7: said[7]}, district=d, person=w)
    # first and second, in sentences: nobody can cut them apart for certain, so they stay together
    a = {q: f'In the first case {A_CASE[q][0].lower() + A_CASE[q][1:]} In the second, {B_CASE[q][0].lower() + B_CASE[q][1:]}' for q in Q}
    d, w = form('c09-sentences.docx', 77, lambda q: resp(a[q]))
    truth('c09-sentences.docx', a, district=d, person=w)
    # crime numbers as names of cases
    d, w = form('c10-crime-numbers.docx', 78, lambda q: p('Response:') + p('Case 26/1432:', b=True) + p(A_CASE[q]) + p('Case 26/2077:', b=True) + p(B_CASE[q]))
    truth('c10-crime-numbers.docx', both('Case 26/1432', 'Case 26/2077'), district=d, person=w)
    # only one case, told once at the top
    a = pick(79)
    d, w = head(79)
    docx(path('c11-one-case.docx'), top(d, w) + p(r('Case reviewed: ', b=True) + r('B')) + ''.join(p(f'{q}. {Q[q]}', b=True) + resp(a[q]) for q in Q))
    truth('c11-one-case.docx', {(q, 'Case B'): t for q, t in a.items()}, district=d, person=w)
    # initials before every member's words
    a = {q: f'JS: {A_CASE[q]}\nMK – {B_CASE[q]}' for q in Q}
    d, w = form('c12-initials.docx', 80, lambda q: p('Response:') + ps(a[q], num=1), lists={1: [('bullet', '•', 1)]})
    truth('c12-initials.docx', a, district=d, person=w)
    # crime and incident
    d, w = form('c13-scenario.docx', 81, lambda q: p('Response:') + p(f'Scenario 1: {A_CASE[q]}') + p(f'Scenario 2: {B_CASE[q]}'))
    truth('c13-scenario.docx', both('Scenario 1', 'Scenario 2'), district=d, person=w)
