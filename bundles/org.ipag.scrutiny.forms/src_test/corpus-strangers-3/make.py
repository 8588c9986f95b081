"""A third batch: habits put together as chance has it, with answers that begin like questions, labels and cases."""
import os
import random
import subprocess
import sys
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'corpus-strangers'))
import truth as t  # noqa: E402
t.HERE = HERE
from truth import convert, path, same_as, truth  # noqa: E402
from wml import docx, field, p, ps, r, tbl, tc  # noqa: E402
from words import HINT, questions  # noqa: E402

SAID = {
    1: ['Response times were within target.', 'Initial call handled well; follow-up poor.', 'In this case the officers came quickly.', 'Communication from the call taker was clear.',
        'first impressions: rushed\nsecond thoughts: they had no choice', 'What are the targets? Without knowing them we cannot judge.', 'The initial response was, in a word, slow.', 'Yes they came. Eventually.'],
    2: ['Investigation started late.', 'The case was closed too soon.', 'Lines of enquiry were listed but not chased.', 'Question for the force: who reviews these?', 'The initial investigation was sound:\n• scene kept\n• names taken\n• cameras seized',
        'Please see the comments of our member who is a solicitor: the statement was leading.', 'Case papers were thin here.', 'Two thirds of the group thought it good.'],
    3: ['Any communication was by letter.', 'Communication – good.', 'None that we saw', '“Kept in the dark” was how one of us put it.', 'Was it sufficient? In number, yes. In tone, no.', 'Sufficient, appropriate, and kind.', 'Response from the OIC to e-mails was slow.', 'Partly'],
    4: ['Was the taxi firm asked? Were the tills?', 'Victim contact should have been made by a person, not a letter.', 'Nothing obvious; see https://example.org/guide for what others do.', 'Lines of enquiry: fine. Contact: not fine.', 'N/a', 'The other activity we would expect is a home visit.',
        'Yes: 1) the pub 2) the bus 3) the school', 'As a victim of crime myself I would have wanted a call.'],
    5: ['Police activity outside of the investigation: none seen.', 'Appropriate – and more would be welcome.', 'Should there have been more? We think so.', 'Some. Not a lot.', 'The neighbourhood team wrote to the residents’ association.', 'Activity was appropriate (a patrol, a leaflet).', '-- nothing in the notes --',
        'Outside of the investigation we know of nothing.'],
    6: ['Other opinions differ. Most thought it fair.', 'Advice: publish the outcome.', 'Thoughts: 1) be kinder 2) be quicker', 'Any hate crime is one too many.', 'No other thoughts.', 'The response and the investigation were done by different people and it shows.', 'Would it help to offer a lift to court?', 'Well done.\nReally, well done.'],
    7: ['Confident, yes.', 'On reviewing this again, still no.', 'Would report: 6. Would not: 2. Unsure: 1.', 'Yes', '8 of 9 would be.', 'To the police? Not first.', 'I would. My son would not.', 'After reading case 1 yes, after case 2 no.']}
ONE = {1: 'They came at once.', 2: 'All was done that could be.', 3: 'Three calls, one visit.', 4: 'We saw no gap.', 5: 'The street was leafleted.', 6: 'Our thanks to the sergeant.', 7: 'Yes, gladly.'}
TWO = {1: 'They came on the third day.', 2: 'Little was written down.', 3: 'One letter, months later.', 4: 'The bus, the till, the neighbour.', 5: 'The street never knew.', 6: 'This one needs another look.', 7: 'No, sadly.'}
NAMES = [('Inglewick', 'Ms A. Fabricated'), ('Farrowdale', 'Group chair (B.T.)'), ('Eastmoor and Holt', 'Wren Imaginary'), ('Greyfield', 'Mohammed Madeup'), ('Harcombe', 'J & P Example'), ('Lowther', 'Siân Dychmygol')]
FORCES = ['Northmoor Police', 'Northmoor Police’s', 'Westshire Constabulary', 'the police', 'our police force’s']

NUMBERS = ['typed', 'auto', 'q', 'question', 'none', 'paren', 'heading', 'table', 'row']
HINTS = ['below', 'same', 'none', 'none', 'below', 'prompts', 'small']
LABELS = ['Response:', 'Response', 'Answer:', 'Our response:', 'Feedback:', '', '', 'Group response:', 'Views of the group:', 'Comments -']
CASES = ['', '', '', '', 'lines', 'titles', 'whole', 'ordinal']
HEADS = ['plain', 'table', 'group', 'date', 'plain']
TAILS = ['', '', 'thanks', 'signed', 'process', 'ps']
PROGRAMS = ['docx', 'docx', 'docx', 'odt', 'doc', 'rtf']


def make_one(i):
    rnd = random.Random(7700 + i)
    number, hint, label, cases, heads, tail, program = (rnd.choice(x) for x in (NUMBERS, HINTS, LABELS, CASES, HEADS, TAILS, PROGRAMS))
    d, w = NAMES[rnd.randrange(6)]
    qs = questions(rnd.choice(FORCES))
    said = {q: rnd.choice(SAID[q]) for q in qs}
    bold = rnd.random() < 0.6
    skipped = rnd.choice([0, 0, 0, 4, 6])
    if skipped:
        del said[skipped]
    unplaced = []

    head = {'plain': p('Hate Crime Scrutiny Report', b=True) + p('District: ' + d) + p('Person completing: ' + w),
            'table': tbl([['Hate Crime Scrutiny Report', ''], ['District:', d], ['Person completing:', w]]) + p(),
            'group': p('Independent Advisory Group', b=True) + p('Hate Crime Scrutiny Report 2026', style='Title') + p('District: ' + d + '\nPerson completing: ' + w),
            'date': p('Hate Crime Scrutiny Report', style='Heading1') + p('District: ' + d) + p('Date: 19 October 2026') + p('Person completing: ' + w)}[heads]
    if heads == 'date':
        unplaced.append('19 October 2026')
    if heads == 'group':
        unplaced.append('Independent Advisory Group')

    def question(q, n=None):
        mark = {'typed': f'{q}. ', 'q': f'Q{q} ', 'question': f'Question {q}: ', 'paren': f'({q}) '}.get(number, '')
        text = mark + qs[q] if number not in ('table', 'row') else f'{q}. {qs[q]}'
        out = r(text, b=bold)
        extra = ''
        if hint == 'same' and HINT[q]:
            out += r(' ' + HINT[q], i=True)
        if hint == 'below' and HINT[q]:
            extra = p(HINT[q], i=True)
        if hint == 'small' and HINT[q]:
            extra = p(HINT[q], i=True, size=16, color='7F7F7F')
        if hint == 'prompts' and HINT[q]:
            extra = p('Prompts: ' + HINT[q][18:-1], i=True)
        return p(out, style='Heading2' if number == 'heading' else None, num=1 if number == 'auto' else None) + extra

    def answer(q, text):
        first = p(r(label + ' ', b=True) + r(text.split('\n')[0])) if label else p(text.split('\n')[0])
        return first + ''.join(p(x) for x in text.split('\n')[1:])

    def asked(q, text):
        if number == 'table':
            return tbl([[question(q), answer(q, text)]])
        if number == 'row':
            return tbl([[question(q)], [answer(q, text)]])
        return question(q) + answer(q, text)

    truths = {}
    body = ''
    if cases == 'whole':
        for name, part in (('Case 1', ONE), ('Case 2', TWO)):
            body += p(name, b=True, size=28) + ''.join(asked(q, part[q]) for q in qs)
            truths.update({(q, name): x for q, x in part.items()})
    else:
        for q in qs:
            if cases and q in (1, 2, 5):
                a, b = {'lines': ('Case A: ', 'Case B: '), 'titles': ('Case A\n', 'Case B\n'), 'ordinal': ('First case – ', 'Second case – ')}[cases]
                body += asked(q, a + ONE[q] + '\n' + b + TWO[q])
                truths[q, 'Case A' if cases != 'ordinal' else 'First case'] = ONE[q]
                truths[q, 'Case B' if cases != 'ordinal' else 'Second case'] = TWO[q]
                said.pop(q, None)
            else:
                body += asked(q, said.get(q, ''))
        truths.update(said)
    end = {'': '', 'thanks': p('Many thanks') + p(w.split()[0]), 'signed': p('Signed: ____________   Date: 21.10.26'), 'process': p('Feedback on the exercise', b=True) + p('The evening was too long.'),
           'ps': p('P.S. The car park was locked again.')}[tail]
    unplaced += {'': [], 'thanks': ['Many thanks'], 'signed': ['Signed', 'Date: 21.10.26'], 'process': ['The evening was too long.'], 'ps': ['P.S. The car park was locked again.']}[tail]
    name = f'm{i:02}-{number}-{hint}-{cases or "all"}.docx'
    docx(path(name), head + body + end, lists={1: [('decimal', '%1.', 1)]} if number == 'auto' else None)
    last = max((k for k in truths if not isinstance(k, tuple)), default=None)
    # Nothing tells words below the last answer from it but what they say.
    if tail == 'ps' and last == 7:
        truths[7] = [truths[7], truths[7] + '\nP.S. The car park was locked again.']
    own = {q: x for q, x in truths.items()}
    if label not in ('', 'Response:', 'Response', 'Answer:', 'Our response:', 'Group response:'):
        # Words of the form's own that nobody could know may stay with the answer.
        own = {k: [x, f'{label} {x}'] if isinstance(x, str) else x + [f'{label} {y}' for y in x] for k, x in own.items()}
    truth(name, own, unplaced, d, w)
    if program != 'docx':
        made = name.replace('.docx', '.' + program)
        convert(name, made)
        same_as(made, name)
        os.remove(path(name))
        t.EXPECTED.remove(next(e for e in t.EXPECTED if e['file'] == name))


if __name__ == '__main__':
    t.path.__globals__['HERE'] = HERE
    for i in range(1, 49):
        make_one(i)
    t.write()
