"""Makes the corpus of returned forms with the answers a person would read in them.

Run in this folder; needs python3, and soffice for the forms that another program has saved. The files are committed, so
that this need not be run again: it tells how they were made.
"""
import json
import os
import random
import subprocess
import sys
from ooxml import Docx, P, T, Sdt, Raw

OUT = os.path.dirname(os.path.abspath(__file__))
FORCE = 'Northshire Police'
Q = ['What are your thoughts on %s initial response?' % FORCE,
     'What are your thoughts on the initial investigation?',
     'Communication \u2013 was sufficient and appropriate communication given to the victim during the investigation?',
     'Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would expect that were not undertaken?',
     'Was police activity outside of the investigation undertaken that was appropriate or should there have been more?',
     'Any other opinions, advice or thoughts on the hate crime, the response and the investigation?',
     'On reviewing this hate crime would you be confident to report a hate crime to %s?' % FORCE]
H = ['(Consider the method of contact, the timescale, whether the victim\u2019s needs were met, and any improvement)',
     '(Consider the victim\u2019s needs and wishes, timescales, activity, standard of service, what could be better, what was done well, and expectations)',
     '(Consider method, victim needs, timeliness and expectations)',
     None,
     '(Consider community impact, communications, wider impact, cultural or diversity considerations)',
     '(What was done well, what could improve, your personal view, what you would expect as the victim)',
     '(Why, or why not?)']
A = [['We felt the response was prompt. Officers came within the hour and spoke kindly.',
      'The group was disappointed that the first call took six minutes to answer.',
      'Good. 11 of 12 agreed that the officer listened well.',
      'It took two days before anyone rang back, which is too long for a frightened person.'],
     ['House to house enquiries were made the same evening.\nCCTV was only asked for after nine days, when it had been overwritten.',
      'Thorough. One member said it was the best file she had seen.',
      'Adequate, but we could not see why the second witness was never spoken to.',
      'Slow to begin with; better once the sergeant had reviewed it.'],
     ['The victim was rung every week and told what was happening.',
      'No. Texts are not enough when English is a second language \u2013 an interpreter was offered only in week three.',
      'Partly. Updates were regular at first and then stopped.',
      'Yes, all agreed.'],
     ['The bus company could have been asked for footage.',
      'No other lines came to mind.',
      'We would have expected a follow-up visit. Why was none made?',
      'Door knocking in Mill Lane, and a letter to the school.'],
     ['A patrol passed by twice a week and the mosque was visited.',
      'More reassurance in the neighbourhood would have helped.',
      'Not known \u2013 the papers do not say.',
      'The neighbourhood team held a surgery in the library, which was appropriate.'],
     ['Well done to the call handler.',
      'Officers should have training on how mate crime looks.',
      'The language in the log was cold.\nPlease remember the person behind the number.',
      'None.'],
     ['Yes, 9 of 12 would. Three were unsure because of the delay.',
      'No. Nothing changed for the victim.',
      'Unsure; it would depend on who picks up the phone.',
      'Yes.']]
DISTRICTS = ['Bramley', 'Eastmoor and Holt', 'Kingsferry', 'St Aldate', 'Westvale', 'Ashcombe & Dene']
PEOPLE = ['Jo Example', 'A. Chair', 'Pat Sample (vice-chair)', 'M. Placeholder']


def expect(n, case=None, which=range(7), a=None):
    a = a or answers(n)
    return [{'question': 'q%d' % (k + 1), 'case': case, 'text': a[k]} for k in which if a[k]]


def answers(n):
    r = random.Random(n)
    return [A[k][r.randrange(4)] for k in range(7)]


def head(n, style=0):
    d, p = DISTRICTS[n % 6], PEOPLE[n % 4]
    top = [P('Hate Crime Scrutiny Report', style='Title', bold=True)]
    fields = {0: [P('District: ' + d), P('Person completing: ' + p)],
              1: [P(('District:', {'b': True}), ' ' + d), P(('Person completing:', {'b': True}), ' ' + p)],
              2: [P('District:\t%s\tPerson completing: %s' % (d, p))],
              3: [P('District:'), P(d), P('Person completing:'), P(p)],
              4: [T(['District:', d], ['Person completing:', p])],
              5: [P('District / Borough: ' + d), P('Completed by: ' + p)],
              6: [P('Name of district \u2013 ' + d), P('Name of person completing: ' + p)],
              7: [T(['District', d, 'Person completing', p])]}[style]
    return top + fields


def meta(n):
    return {'district': DISTRICTS[n % 6], 'person': PEOPLE[n % 4]}


def paras(text):
    return [P(t) for t in text.split('\n')]


FORMS = []


def form(name, blocks, answers, unplaced=(), n=0, dialect='word', split=0.1, **more):
    doc = Docx(dialect, seed=len(FORMS) + 1, split=split)
    for k in ('headers', 'footers', 'custom'):
        if k in more:
            setattr(doc, k, more.pop(k))
    doc.save(os.path.join(OUT, name + '.docx'), blocks)
    entry = {'file': name + '.docx', 'answers': answers, 'unplaced': list(unplaced)}
    entry.update(meta(n))
    entry.update(more)
    FORMS.append(entry)
    return entry


def classic(n, number='typed', hints=True, response='Response:', bold=True, italic=True, inline=True, blank=True, a=None,
            q=None, order=range(7), hstyle=None):
    """The old form in paragraphs."""
    a, q = a or answers(n), q or Q
    out = []
    for pos, k in enumerate(order):
        text = q[k]
        if number == 'typed':
            text = '%d. %s' % (k + 1, text)
        elif number == 'paren':
            text = '%d) %s' % (k + 1, text)
        elif number == 'q':
            text = 'Q%d. %s' % (k + 1, text)
        elif number == 'question':
            text = 'Question %d: %s' % (k + 1, text)
        elif number == 'position':
            text = '%d. %s' % (pos + 1, text)
        num = {'auto': 1, 'autoq': 6}.get(number)
        style = hstyle or ('QuestionList' if number == 'style' else None)
        out.append(P(text, bold=bold, num=num, style=style))
        if hints and H[k]:
            out.append(P(H[k], italic=italic))
        lines = a[k].split('\n') if a[k] else []
        if response is None:
            out += [P(t) for t in lines]
        elif inline:
            out.append(P(response + ' ' + (lines[0] if lines else '')))
            out += [P(t) for t in lines[1:]]
        else:
            out.append(P(response))
            out += [P(t) for t in lines]
        if blank:
            out.append(P(''))
    return out


def base_forms():
    for n, (number, kw) in enumerate([
            ('typed', {}), ('auto', {}), ('style', {}), ('paren', {'bold': False}), ('q', {}), ('question', {}),
            ('none', {}), ('none', {'response': None}), ('typed', {'response': None, 'hints': False}),
            ('auto', {'response': None}), ('typed', {'response': 'Answer:'}), ('auto', {'response': 'Our response -'}),
            ('typed', {'inline': False}), ('auto', {'inline': False, 'blank': False}), ('autoq', {}),
            ('typed', {'italic': False}), ('none', {'bold': False, 'hints': False}), ('typed', {'bold': False, 'response': None})]):
        dialect = ['word', 'online', 'gdocs', 'pages', 'strict'][n % 5]
        if number == 'style':
            dialect = 'word'
        form('paragraphs-%02d-%s' % (n, number), head(n, n % 8) + classic(n, number, **kw), expect(n), n=n, dialect=dialect)


def table_forms():
    for n in range(20, 30):
        a = answers(n)
        rows, kind = [], n - 20
        if kind == 0:
            blocks = [T(*[['%d. %s' % (k + 1, Q[k]), paras(a[k])] for k in range(7)])]
        elif kind == 1:
            blocks = [T(['No', 'Question', 'Response'], *[[str(k + 1), Q[k], paras(a[k])] for k in range(7)])]
        elif kind == 2:
            for k in range(7):
                rows += [[[P('%d. %s' % (k + 1, Q[k]), bold=True)] + ([P(H[k], italic=True)] if H[k] else [])], [paras(a[k])]]
            blocks = [T(*rows)]
        elif kind == 3:
            blocks = [T(*[[[P(Q[k], bold=True, num=1)] + ([P(H[k], italic=True)] if H[k] else []) +
                           [P('Response:')] + paras(a[k])] for k in range(7)])]
        elif kind == 4:
            blocks = []
            for k in range(7):
                blocks += [P('%d. %s' % (k + 1, Q[k]), bold=True), T([paras(a[k])]), P('')]
        elif kind == 5:
            blocks = [T(['Question', 'Answer'], *[[[P(Q[k], num=1)], paras(a[k])] for k in range(7)])]
        elif kind == 6:
            blocks = []
            for k in range(7):
                blocks += [T([[P('%d. %s' % (k + 1, Q[k]), bold=True)]])] + paras(a[k]) + [P('')]
        elif kind == 7:
            blocks = [T([Q[k] for k in range(3)], [paras(a[k]) for k in range(3)]), P(''),
                      T([Q[k] for k in range(3, 7)], [paras(a[k]) for k in range(3, 7)])]
        elif kind == 8:
            blocks = [T(*[[[P('%d. %s' % (k + 1, Q[k]), bold=True), P(H[k] or '', italic=True)],
                           [P('Response: ' + a[k].split('\n')[0])] + paras(a[k])[1:]] for k in range(7)])]
        else:
            a = [x if k != 3 else '' for k, x in enumerate(a)]
            blocks = [T(*[['%d' % (k + 1), Q[k] + ' ' + (H[k] or ''), paras(a[k]) if a[k] else ''] for k in range(7)]),
                      P('Thank you for completing this form.')]
        tail = ['Thank you for completing this form.'] if kind == 9 else []
        form('tables-%02d' % n, head(n, 4 if n % 2 else 0) + blocks, expect(n, a=a), tail, n=n,
             dialect=['word', 'gdocs', 'online', 'pages'][n % 4])


def reworded_forms():
    r1 = ['How do you feel about the initial response by the police?', 'What did the group think of the initial investigation?',
          'Communication: was the victim given sufficient and appropriate communication?',
          'Were there lines of enquiry, victim contact or other activities you would have expected which were not undertaken?',
          'Was appropriate police activity undertaken outside the investigation? Should there have been more?',
          'Do you have any other opinions, thoughts or advice on this hate crime, the response or the investigation?',
          'Having reviewed this case, would you feel confident to report a hate crime to the police?']
    r2 = ['Your thoughts on the initial response', 'Your thoughts on the initial investigation',
          'Was communication to the victim sufficient and appropriate during the investigation',
          'Any lines of enquiry or victim contact not undertaken that you would expect as a victim',
          'Police activity outside of the investigation \u2013 appropriate, or should there have been more',
          'Other opinions, advice or thoughts', 'Would you be confident to report a hate crime to Northshire Police']
    for n, (q, number) in enumerate([(r1, 'typed'), (r1, 'none'), (r1, 'auto'), (r2, 'typed'), (r2, 'auto')]):
        n += 30
        form('reworded-%02d' % n, head(n, n % 8) + classic(n, number, q=q), expect(n), n=n)
    # Two questions turned round: the number follows the place or the question.
    for n, (number, order) in enumerate([('typed', [0, 2, 1, 3, 4, 6, 5]), ('position', [6, 0, 1, 2, 3, 4, 5]),
                                         ('auto', [1, 0, 2, 4, 3, 5, 6]), ('none', [3, 2, 1, 0, 6, 5, 4])]):
        n += 36
        form('reordered-%02d' % n, head(n, n % 8) + classic(n, number, order=order), expect(n), n=n)
    for n, (number, order) in enumerate([('typed', [0, 1, 3, 4, 5, 6]), ('position', [0, 1, 2, 4, 6]), ('auto', [0, 2, 3, 5, 6]),
                                         ('none', [1, 2, 3, 4, 5])]):
        n += 41
        form('deleted-%02d' % n, head(n, n % 8) + classic(n, number, order=order), expect(n, which=sorted(order)), n=n)


def own_lists():
    for n, number in [(46, 'typed'), (47, 'auto'), (48, 'none'), (49, 'q')]:
        a = answers(n)
        blocks = head(n, n % 8)
        parts = classic(n, number, a=a)
        lists = [['1. We felt welcome at once', '2. We were told what would happen', '3. Nobody rang back'],
                 ['1) The victim was not asked what she wanted', '2) The witness was', '3) Was the neighbour ever seen?'],
                 ['a) kindness', 'b) speed', 'c) follow-up']]
        out, at = [], 0
        want = []
        starts = [i for i, p in enumerate(parts) if isinstance(p, P) and any(isinstance(x, str) and any(q in x for q in Q) for x in p.parts)]
        starts.append(len(parts))
        for k in range(7):
            out += parts[starts[k]:starts[k + 1]]
            extra = lists[k % 3] if k < 5 else []
            if k == 3:
                out += [P('Phone the bus company', num=2), P('Ask the school', num=2), P('Visit again', num=2)]
                extra = ['Phone the bus company', 'Ask the school', 'Visit again']
            else:
                out += [P(x) for x in extra]
            want.append({'question': 'q%d' % (k + 1), 'case': None, 'text': '\n'.join([a[k]] + extra)})
        form('own-lists-%02d' % n, blocks + out, want, n=n, dialect='word')


def places():
    # The answer right behind the question mark, above the label, around it, over many lines.
    n = 50
    a = answers(n)
    form('behind-mark-50', head(n) + [P('%d. %s %s' % (k + 1, Q[k], a[k])) for k in range(7)], expect(n), n=n)
    n = 51
    a = answers(n)
    out = []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True)] + ([P(H[k], italic=True)] if H[k] else []) + paras(a[k]) + [P('Response:'), P('')]
    form('above-label-51', head(n) + out, expect(n), n=n)
    n = 52
    a = answers(n)
    out = []
    for k in range(7):
        out += [P(('%d. %s ' % (k + 1, Q[k]), {'b': True}), ((H[k] or '') + ' ', {'i': True}), 'Response: ' + a[k])]
    form('all-in-one-52', head(n) + out, expect(n), n=n)
    n = 53
    a = answers(n)
    out = []
    for k in range(7):
        out += [P('%d. %s\n%s\nResponse: %s' % (k + 1, Q[k], H[k] or '', a[k]))]
    form('line-breaks-53', head(n) + out, expect(n), n=n)
    n = 54
    a = answers(n)
    out = []
    for k in range(7):
        words = Q[k].split(' ')
        cut = len(words) // 2
        out += [P('%d. %s' % (k + 1, ' '.join(words[:cut])), bold=True), P(' '.join(words[cut:]), bold=True),
                P('Response:')] + paras(a[k])
    form('split-question-54', head(n) + out, expect(n), n=n)
    n = 55
    a = answers(n)
    out = []
    for k in range(7):
        out += [P('%d.' % (k + 1)), P(Q[k], bold=True), P('Response: ' + a[k].split('\n')[0])] + paras(a[k])[1:]
    form('number-alone-55', head(n) + out, expect(n), n=n)
    n = 56
    a = answers(n)
    a[5] = 'Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would expect that were not undertaken? We said it all there.\nPlease ask the call handler to be thanked.'
    a[0] = 'You ask \u201cWhat are your thoughts on the initial investigation?\u201d further down; our thoughts on the initial response are simpler: it was fine.'
    form('quoting-56', head(n) + classic(n, 'typed', a=a), expect(n, a=a), n=n)
    n = 57
    a = answers(n)
    a[1] = 'Our thoughts on the initial investigation are mixed.\nThe initial response to the victim was good, the initial investigation was not.'
    a[5] = 'Communication was sufficient.\nWould you be confident to report a hate crime? Some of us asked each other that.'
    form('echoes-57', head(n) + classic(n, 'auto', a=a), expect(n, a=a), n=n)
    n = 58
    a = answers(n)
    letter = ['Dear coordinator,', 'Thank you for the papers. Our group met on Tuesday and talked about the case for two hours.',
              'We thought the officers kind and the process slow. Nobody could say why the footage was lost.',
              'Yours sincerely', 'The group']
    form('letter-58', head(n)[1:] + [P(x) for x in letter], [], letter, n=n)
    n = 59
    text = 'Overall we were satisfied with all of it, apart from the delay. Most of us would report.'
    form('questions-then-text-59', head(n) + [P('%d. %s' % (k + 1, Q[k]), bold=True) for k in range(7)] + [P(text)], [], [text], n=n)
    n = 60
    a = answers(n)
    out = classic(n, 'typed')
    out += [P('8. Did the officers wear body cameras?', bold=True), P('Response: We do not know, it was not said.')]
    form('own-question-60', head(n) + out, expect(n), ['8. Did the officers wear body cameras?', 'We do not know, it was not said.'], n=n)
    n = 61
    a = answers(n)
    out = []
    for k in range(7):
        if k == 3:
            out += [P('Response: ' + a[k])]
            continue
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response: ' + a[k].split('\n')[0])] + paras(a[k])[1:]
    form('heading-lost-61', head(n) + out, expect(n, which=[0, 1, 2, 4, 5, 6]), [a[3]], n=n)
    n = 62
    a = answers(n)
    out = classic(n, 'none', bold=False, response=None, hints=False)
    form('plain-62', head(n, 5) + out, expect(n), n=n, dialect='gdocs')
    n = 63
    out = classic(n, 'typed', a=[''] * 7)
    form('empty-63', head(n)[:1] + [P('District: '), P('Person completing: ')] + out, [], n=n, district='', person='')
    n = 64
    a = ['', '', '', '', '', '', 'Yes, we would.']
    form('only-last-64', head(n) + classic(n, 'typed', a=a), expect(n, a=a), n=n)
    n = 65
    a = answers(n)
    form('q-only-65', head(n) + [P('Q%d: %s' % (k + 1, a[k])) for k in range(7)], expect(n), n=n)


def changes():
    n = 70
    a = answers(n)
    out = []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response: ', ('Rubbish, all of it. ', {'del': True}), (a[k].split('\n')[0], {'ins': True}))] + paras(a[k])[1:]
    form('tracked-70', head(n) + out, expect(n), ['Rubbish, all of it.'], n=n)
    n = 71
    a = answers(n)
    out = []
    for k in range(7):
        first = a[k].split('\n')[0]
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response: ', (first, {'comment': 'Is this fair? Point %d' % k} if k % 2 else {'note': 'See the minutes, item %d.' % k}))] + paras(a[k])[1:]
    form('comments-71', head(n) + out, expect(n), ['Is this fair? Point 1', 'See the minutes, item 4.'], n=n)
    n = 72
    a = answers(n)
    out = []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response: ' + a[k].split('\n')[0], ('', {'box': 'Boxed thought number %d\nsecond line' % k} if k in (1, 5) else {}))] + paras(a[k])[1:]
    form('boxes-72', head(n) + out, expect(n), ['Boxed thought number 1', 'second line', 'Boxed thought number 5'], n=n,
         headers=['Hate Crime Scrutiny Report'], footers=['Restricted to the group'])
    n = 73
    a = answers(n)
    out = [P('First draft, now gone', markdel=True)] if False else []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response: ' + a[k].split('\n')[0], (' It moved away.', {'movefrom': True}))] + paras(a[k])[1:]
    form('moved-73', head(n) + out, expect(n), ['It moved away.'], n=n)
    n = 74
    a = answers(n)
    out = []
    for k in range(7):
        first = a[k].split('\n')[0]
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P(('Response: ', {'b': True}), (first, [{'link': 1}, {'smart': 1}, {'field': 1}][k % 3]))] + paras(a[k])[1:]
    form('wrapped-74', head(n) + out, expect(n), n=n)


def tagged():
    prov = ('<form xmlns="http://ipag.org/scrutiny/form/1" issue="i-1" round="r-1" roundTitle="Round" district="d-1" '
            'districtName="Bramley" topic="hate-crime" topicVersion="1.0"><case number="1" id="c-1" label="Case A"/>'
            '<case number="2" id="c-2" label="Case B"/></form>')
    for n in range(80, 86):
        a, b = answers(n), answers(n + 100)
        out, want, unplaced = [], [], []
        for k in range(7):
            tag = 'scrutiny.answer.q%d' % (k + 1)
            out += [P('%d. %s' % (k + 1, Q[k]), style='Heading3')] + ([P(H[k], italic=True)] if H[k] else [])
            if n == 80:
                out += [T(['Case A', [Sdt(tag + '.c1', *paras(a[k]))]], ['Case B', [Sdt(tag + '.c2', *paras(b[k]))]],
                          ['All cases', [Sdt(tag, P(('Write here', {}), ), placeholder=True)]])]
                want += [{'question': 'q%d' % (k + 1), 'case': 'Case A', 'text': a[k]}, {'question': 'q%d' % (k + 1), 'case': 'Case B', 'text': b[k]}]
            elif n == 81:
                out += [P('Response: ', (a[k].replace('\n', ' '), {'sdt': tag}))]
                want += [{'question': 'q%d' % (k + 1), 'case': None, 'text': a[k].replace('\n', ' ')}]
            elif n == 82:
                out += [P('Response: ', (a[k].replace('\n', ' '), {'bookmark': tag.replace('.', '_')}))]
                want += [{'question': 'q%d' % (k + 1), 'case': None, 'text': a[k].replace('\n', ' ')}]
            elif n == 83:
                out += [T(['Response:', [Sdt(tag, P('Click or tap here to enter text.'), placeholder=True)]])] + paras(a[k])
                want += [{'question': 'q%d' % (k + 1), 'case': None, 'text': a[k]}]
            elif n == 84:
                wrong = 'scrutiny.answer.q%d' % ((k + 2) if k == 2 else (k + 1))
                out += [T(['Response:', [Sdt(wrong, *paras(a[k]))]])]
                if k == 2:
                    unplaced.append(a[k])
                else:
                    want += [{'question': 'q%d' % (k + 1), 'case': None, 'text': a[k]}]
            else:
                out += [T(['Response:', [Sdt(tag, P('Case A'), *paras(a[k]), P('Case B: ' + b[k].split('\n')[0]), *paras(b[k])[1:])]])]
                want += [{'question': 'q%d' % (k + 1), 'case': 'Case A', 'text': a[k]}, {'question': 'q%d' % (k + 1), 'case': 'Case B', 'text': b[k]}]
        form('tagged-%02d' % n, head(n, 4) + out, want, unplaced, n=n, custom=[prov])


def cases():
    n = 90
    a, b = answers(n), answers(n + 100)

    def both(k, one='Case A', two='Case B'):
        return [{'question': 'q%d' % (k + 1), 'case': one, 'text': a[k]}, {'question': 'q%d' % (k + 1), 'case': two, 'text': b[k]}]
    out, want = [], []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response:'), P('Case A', bold=True)] + paras(a[k]) + [P('Case B', bold=True)] + paras(b[k])
        want += both(k)
    form('cases-under-90', head(n) + out, want, n=n)
    n, a, b = 91, answers(91), answers(191)
    out, want = [], []
    for k in range(7):
        out += [P('%d. %s' % (k + 1, Q[k]), bold=True), P('Response:'), P('Case 1: ' + a[k].replace('\n', ' ')), P('Case 2 \u2013 ' + b[k].replace('\n', ' '))]
        a[k], b[k] = a[k].replace('\n', ' '), b[k].replace('\n', ' ')
        want += both(k, 'Case 1', 'Case 2')
    form('cases-inline-91', head(n) + out, want, n=n)
    n, a, b = 92, answers(92), answers(192)
    want = sum((both(k) for k in range(7)), [])
    form('cases-lists-92', head(n) + [P('Case A', bold=True)] + classic(n, 'typed', a=a) + [P('Case B', bold=True)] + classic(n, 'typed', a=b), want, n=n)
    n, a, b = 93, answers(93), answers(193)
    want = sum((both(k) for k in range(7)), [])
    form('cases-columns-93', head(n) + [T(['Question', 'Case A', 'Case B'], *[['%d. %s' % (k + 1, Q[k]), paras(a[k]), paras(b[k])] for k in range(7)])], want, n=n)
    n, a, b = 94, answers(94), answers(194)
    b[4] = ''
    out = []
    for k in range(7):
        out += [P(Q[k], bold=True, num=1), P('First case', italic=True)] + paras(a[k]) + [P('Second case', italic=True)] + paras(b[k] if b[k] else '')
    want = [x for k in range(7) for x in both(k, 'First case', 'Second case') if x['text']]
    form('cases-ordinal-94', head(n) + out, want, n=n)
    n, a, b = 95, answers(95), answers(195)
    want = sum((both(k, 'Case 1 \u2013 graffiti at the hall', 'Case 2 \u2013 abuse on a bus') for k in range(7)), [])
    form('cases-titled-95', head(n) + [P('Case 1 \u2013 graffiti at the hall', style='Heading2')] + classic(n, 'typed', a=a, hstyle='Heading3') +
         [P('Case 2 \u2013 abuse on a bus', style='Heading2')] + classic(n, 'typed', a=b, hstyle='Heading3'), want, n=n)
    n, a, b = 96, answers(96), answers(196)
    out, want = [], []
    for k in range(7):
        out += [T([[P('%d. %s' % (k + 1, Q[k]), bold=True)]], [[P('Case A', bold=True)] + paras(a[k])], [[P('Case B', bold=True)] + paras(b[k])])]
        want += both(k)
    form('cases-boxes-96', head(n) + out, want, n=n)


CONVERT = [('paragraphs-00-typed', 'odt'), ('paragraphs-01-auto', 'odt'), ('paragraphs-02-style', 'docx'), ('paragraphs-05-question', 'doc'),
           ('paragraphs-01-auto', 'rtf'), ('paragraphs-07-none', 'odt'), ('tables-20', 'odt'), ('tables-21', 'doc'), ('tables-22', 'rtf'),
           ('tables-23', 'odt'), ('tables-23', 'doc'), ('tables-24', 'rtf'), ('tables-27', 'odt'), ('tables-27', 'doc'), ('tables-27', 'rtf'),
           ('reworded-30', 'rtf'), ('reordered-38', 'odt'), ('own-lists-47', 'odt'), ('own-lists-47', 'doc'), ('own-lists-47', 'rtf'),
           ('tracked-70', 'odt'), ('tracked-70', 'doc'), ('tracked-70', 'rtf'), ('comments-71', 'odt'), ('comments-71', 'doc'),
           ('comments-71', 'rtf'), ('boxes-72', 'odt'), ('tagged-81', 'docx'), ('tagged-80', 'docx'), ('tagged-82', 'odt'),
           ('tagged-82', 'doc'), ('tagged-82', 'rtf'), ('cases-columns-93', 'odt'), ('cases-under-90', 'doc'), ('cases-lists-92', 'rtf'),
           ('wrapped-74', 'odt'), ('line-breaks-53', 'doc'), ('all-in-one-52', 'rtf'), ('paragraphs-04-q', 'docx')]


def convert():
    by_name = {e['file']: e for e in FORMS}
    for name, kind in CONVERT:
        source = os.path.join(OUT, name + '.docx')
        target = 'lo-%s.%s' % (name, kind)
        tmp = '/tmp/lo-convert'
        os.makedirs(tmp, exist_ok=True)
        # Through OpenDocument and back, so that nothing of our own writing is left.
        step = source
        for k in (['odt', kind] if kind == 'docx' else [kind]):
            subprocess.run(['soffice', '-env:UserInstallation=file:///tmp/lo-corpus', '--headless', '--convert-to', k, '--outdir', tmp, step],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            step = os.path.join(tmp, name + '.' + k)
        os.replace(step, os.path.join(OUT, target))
        entry = dict(by_name[name + '.docx'], file=target)
        FORMS.append(entry)


if __name__ == '__main__':
    base_forms(), table_forms(), reworded_forms(), own_lists(), places(), changes(), tagged(), cases()
    if '--no-convert' not in sys.argv:
        convert()
    with open(os.path.join(OUT, 'expected.json'), 'w', encoding='utf-8') as f:
        json.dump(FORMS, f, ensure_ascii=False, indent=1)
    print(len(FORMS), 'forms')
