"""A second batch of forms, written without regard to how forms are read: web pages that LibreOffice saved as the file
type people send. What stands in the list of answers is what a person reads."""
import html
import json
import os
import subprocess

OUT = os.path.dirname(os.path.abspath(__file__))
FORMS = []
Q = {1: 'What are your thoughts on Northshire Constabulary\u2019s initial response?',
     2: 'What are your thoughts on the initial investigation?',
     3: 'Communication \u2013 was sufficient and appropriate communication given to the victim during the investigation?',
     4: 'Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would expect that were not undertaken?',
     5: 'Was police activity outside of the investigation undertaken that was appropriate or should there have been more?',
     6: 'Any other opinions, advice or thoughts on the hate crime, the response and the investigation?',
     7: 'On reviewing this hate crime would you be confident to report a hate crime to Northshire Constabulary?'}
HINT = {1: 'Method of contact, timescale, victim needs, improvement', 2: 'Victim needs and wishes, timescales, activity, standard of service, better, done well, expectations',
        3: 'Method, victim needs, timeliness, expectations', 4: '', 5: 'Community impact, communications, wider impact, cultural or diversity considerations',
        6: 'Done well, improve, personal view, what you would expect as the victim', 7: 'Why, or why not'}


def p(text, tag='p'):
    return '<%s>%s</%s>' % (tag, html.escape(text, quote=False).replace('\n', '<br>'), tag)


def form(name, kind, body, answers, unplaced=(), district='', person=''):
    page = '<html><head><meta charset="utf-8"></head><body>%s</body></html>' % body
    path = '/tmp/held-out/%s.html' % name
    os.makedirs('/tmp/held-out', exist_ok=True)
    open(path, 'w', encoding='utf-8').write(page)
    lo = ['soffice', '-env:UserInstallation=file:///tmp/lo-corpus', '--headless']
    subprocess.run(lo + ['--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', '/tmp/held-out', path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    odt = path.replace('.html', '.odt')
    if kind == 'odt':
        os.replace(odt, os.path.join(OUT, name + '.odt'))
    else:
        subprocess.run(lo + ['--convert-to', kind, '--outdir', OUT, odt], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    out = []
    for key, text in answers:
        q, case = key if isinstance(key, tuple) else (key, None)
        out.append({'question': 'q%d' % q, 'case': case, 'text': text})
    FORMS.append({'file': name + '.' + kind, 'answers': out, 'unplaced': list(unplaced), 'district': district, 'person': person})


TOP = p('Hate Crime Scrutiny Report', 'h1')


def fields(d, who):
    return p('District: ' + d) + p('Person completing: ' + who)


# 1 Minutes of a meeting pasted under the questions, bullets and sub-headings inside.
a = {1: 'What went well\nCall answered in 20 seconds\nOfficer with the victim in 40 minutes\nWhat could be better\nNo interpreter offered', 2: 'Statement taken same day.', 3: 'Mixed.', 4: 'None that we could think of.', 5: 'Leaflet drop would have been good.', 6: 'See above.', 7: '8 yes, 2 no, 1 unsure'}
body = TOP + fields('Hollin Moss', 'R. Sample, chair')
for k in Q:
    body += p('%d. %s' % (k, Q[k]), 'h3')
    if k == 1:
        body += '<p><b>What went well</b></p><ul><li>Call answered in 20 seconds</li><li>Officer with the victim in 40 minutes</li></ul><p><b>What could be better</b></p><ul><li>No interpreter offered</li></ul>'
    else:
        body += p(a[k])
form('held-01', 'docx', body, list(a.items()), district='Hollin Moss', person='R. Sample, chair')

# 2 A member answers in capitals, on the label's line, in a table of one column.
a = {1: 'VERY GOOD', 2: 'GOOD', 3: 'NOT ENOUGH LETTERS. MY MOTHER WOULD NOT READ A TEXT', 4: 'NO', 5: 'DON\u2019T KNOW', 6: 'NO', 7: 'YES'}
body = TOP + fields('Penrow', 'Ms T. Test') + '<table border="1">'
for k in Q:
    body += '<tr><td>%s%s%s</td></tr>' % (p('%d) %s' % (k, Q[k])), '<p><i>(%s)</i></p>' % HINT[k] if HINT[k] else '', p('Response: ' + a[k]))
form('held-02', 'doc', body + '</table>', list(a.items()), district='Penrow', person='Ms T. Test')

# 3 The list of questions shortened by the chair to catchwords.
a = {1: 'Within an hour, good.', 2: 'Took too long to get statements.', 3: 'Victim said she was kept up to date.', 4: 'Ring doorbell footage from number 14?', 5: 'Nothing that we saw.', 6: 'Thanks to PC for honesty.', 7: 'Yes, all ten.'}
heads = {1: 'Initial response', 2: 'Initial investigation', 3: 'Communication with the victim', 4: 'Lines of enquiry not undertaken', 5: 'Police activity outside the investigation', 6: 'Any other opinions, advice or thoughts', 7: 'Confident to report a hate crime?'}
body = TOP + fields('Calder', 'IPAG vice chair')
for k in Q:
    body += '<p><b>%d. %s</b></p>' % (k, heads[k]) + p(a[k])
form('held-03', 'docx', body, list(a.items()), district='Calder', person='IPAG vice chair')

# 4 Two cases, each with its own heading and all the questions below, second list shorter.
body = TOP + fields('Low Fell', 'Pat Sample')
ans = []
for case, ks in (('Case 1', [1, 2, 3, 4, 5, 6, 7]), ('Case 2', [1, 2, 3, 7])):
    body += p(case, 'h2')
    for k in ks:
        text = 'For %s we say number %d is fine.' % (case.lower().replace('case ', 'matter '), k)
        body += '<p><b>%d. %s</b></p>' % (k, Q[k]) + p('Response:') + p(text)
        ans.append(((k, case), text))
form('held-04', 'odt', body, ans, district='Low Fell', person='Pat Sample')

# 5 Numbers by the word processor, answers as numbered lists by the word processor too.
body = TOP + fields('Marsh Green', 'Alex Placeholder')
ans = []
body += '<ol>'
for k in Q:
    body += '<li>%s<ol><li>First thought about %d</li><li>Second thought about %d</li></ol></li>' % (p(Q[k]), k, k)
    ans.append((k, 'First thought about %d\nSecond thought about %d' % (k, k)))
form('held-05', 'docx', body + '</ol>', ans, district='Marsh Green', person='Alex Placeholder')

# 6 An e-mail with greeting, the form pasted in, and a signature.
a = {k: 'Our answer %s.' % w for k, w in zip(Q, ['about speed', 'about care', 'about calls', 'about footage', 'about leaflets', 'in general', 'is yes'])}
body = p('Hi Sam,') + p('Here are our answers, sorry for the delay.') + fields('Tarn Side', 'Jo') + ''.join(p('%d. %s' % (k, Q[k])) + p(a[k]) for k in Q)
body += p('Kind regards') + p('Jo')
form('held-06', 'docx', body, list(a.items()), ['Hi Sam,', 'Here are our answers, sorry for the delay.', 'Kind regards', 'Jo'], 'Tarn Side', 'Jo')

# 7 Answers only, numbered as "Q1 -".
a = {k: 'We think %s.' % w for k, w in zip(Q, ['quick', 'slow', 'poor', 'no', 'some', 'none', 'yes'])}
form('held-07', 'odt', TOP + fields('Oxley', 'K. Sample') + ''.join(p('Q%d - %s' % (k, a[k])) for k in Q), list(a.items()), district='Oxley', person='K. Sample')

# 8 A three column table: number, question with hint, response; some left empty.
a = {1: 'Quick and polite', 2: 'Thorough', 3: '', 4: 'Footage', 5: '', 6: 'No further comment', 7: 'Yes'}
body = TOP + '<table border="1"><tr><td>District:</td><td>Ransome</td></tr><tr><td>Person completing:</td><td>D. Mock</td></tr></table><p></p><table border="1"><tr><th></th><th>Question</th><th>Response</th></tr>'
for k in Q:
    body += '<tr><td>%d</td><td>%s<i>%s</i></td><td>%s</td></tr>' % (k, p(Q[k]), p('(' + HINT[k] + ')') if HINT[k] else '', p(a[k]))
form('held-08', 'doc', body + '</table>', [(k, v) for k, v in a.items() if v], district='Ransome', person='D. Mock')

# 9 One question asked by the group itself between the others.
a = {k: 'Fine by us, item %d.' % k for k in Q}
body = TOP + fields('Sand Bay', 'L. Mock')
for k in Q:
    body += '<p><b>%d. %s</b></p>' % (k, Q[k]) + p('Response: ' + a[k])
    if k == 3:
        body += '<p><b>3a. Did anybody ask the victim how she would like to be contacted?</b></p>' + p('Response: No, nobody did.')
form('held-09', 'docx', body, list(a.items()), ['3a. Did anybody ask the victim how she would like to be contacted?', 'No, nobody did.'], 'Sand Bay', 'L. Mock')

# 10 Question three is gone, its answer stands without a heading under a label of its own.
body = TOP + fields('Uphill', 'N. Mock')
for k in Q:
    body += ('' if k == 3 else p('%d. %s' % (k, Q[k]))) + p('Response: ' + a[k])
form('held-10', 'rtf', body, [(k, v) for k, v in a.items() if k != 3], [a[3]], 'Uphill', 'N. Mock')

# 11 Questions only, in bold, the answers in italics below.
a = {k: 'In our view, point %d was handled with care.' % k for k in Q}
form('held-11', 'docx', TOP + fields('Vale End', 'O. Mock') + ''.join('<p><b>%s</b></p><p><i>%s</i></p>' % (Q[k], a[k]) for k in Q), list(a.items()), district='Vale End', person='O. Mock')

# 12 Hints kept, response labels gone, some answers in brackets.
a = {k: '(no view on %d)' % k if k % 2 else 'We agree about %d.' % k for k in Q}
form('held-12', 'odt', TOP + fields('Wick', 'P. Mock') + ''.join(p('%d. %s' % (k, Q[k])) + ('<p><i>(%s)</i></p>' % HINT[k] if HINT[k] else '') + p(a[k]) for k in Q), list(a.items()), district='Wick', person='P. Mock')

# 13 Question per case by columns, with the label in the heading row.
body = TOP + fields('Yarrow', 'Q. Mock') + '<table border="1"><tr><td><b>Question</b></td><td><b>Case A</b></td><td><b>Case B</b></td></tr>'
ans = []
for k in Q:
    body += '<tr><td>%s</td><td>%s</td><td>%s</td></tr>' % (p('%d. %s' % (k, Q[k])), p('A says %d' % k), p('B says %d' % k) if k != 4 else '')
    ans += [((k, 'Case A'), 'A says %d' % k)] + ([((k, 'Case B'), 'B says %d' % k)] if k != 4 else [])
form('held-13', 'docx', body + '</table>', ans, district='Yarrow', person='Q. Mock')

# 14 Case named in the text of each answer.
body, ans = TOP + fields('Zeal', 'R. Mock'), []
for k in Q:
    body += p('%d. %s' % (k, Q[k])) + p('Response:') + p('Case A: good on %d' % k) + p('Case B: poor on %d' % k)
    ans += [((k, 'Case A'), 'good on %d' % k), ((k, 'Case B'), 'poor on %d' % k)]
form('held-14', 'rtf', body, ans, district='Zeal', person='R. Mock')

# 15 A free text that tells of the meeting, no questions at all.
text = ['The group met online on 14 October with nine members.', 'There was praise for the call handler and worry about the delay.', 'Members would like to hear what happened next.']
form('held-15', 'docx', p('Hate Crime Scrutiny Report', 'h1') + p('District: Adder') + ''.join(p(t) for t in text), [], text, 'Adder', '')

# 16 Upper case questions without numbers, slips of the pen.
w = {1: 'WHAT ARE YOUR THOUGHTS ON NORTHSHIRE CONSTABULARYS INITIAL RESPONCE?', 2: 'WHAT ARE YOUR THOUGHTS ON THE INTIAL INVESTIGATION', 3: 'COMMUNICATION - WAS SUFFICENT AND APPROPRIATE COMMUNICATION GIVEN TO THE VICTIM DURING THE INVESTIGATION?', 4: 'WERE THERE ANY LINES OF INQUIRY, VICTIM CONTACT OR OTHER ACTIVITY THAT AS A VICTIM OF CRIME YOU WOULD EXPECT THAT WERE NOT UNDERTAKEN?', 5: 'WAS POLICE ACTIVITY OUTSIDE OF THE INVESTIGATION UNDERTAKEN THAT WAS APPROPRIATE OR SHOULD THERE HAVE BEEN MORE?', 6: 'ANY OTHER OPINIONS, ADVICE OR THOUGHTS ON THE HATE CRIME, THE RESPONSE AND THE INVESTIGATION?', 7: 'ON REVIEWING THIS HATE CRIME WOULD YOU BE CONFIDENT TO REPORT A HATE CRIME TO NORTHSHIRE CONSTABULARY?'}
a = {k: 'Members felt that %s.' % t for k, t in zip(Q, ['it was quick', 'it was thin', 'calls were few', 'nothing was missed', 'more was needed', 'all was said', 'they would'])}
form('held-16', 'doc', TOP + fields('Birk', 'S. Mock') + ''.join(p(w[k]) + p(a[k]) for k in Q), list(a.items()), district='Birk', person='S. Mock')

# 17 Response with the number repeated.
form('held-17', 'docx', TOP + fields('Crook', 'T. Mock') + ''.join(p('Question %d' % k) + p(Q[k]) + p('Response to question %d: %s' % (k, a[k])) for k in Q), list(a.items()), district='Crook', person='T. Mock')

# 18 Definition of hate crime and guidance pasted above the form.
body = TOP + fields('Dent', 'U. Mock') + p('Please read the two cases before the meeting and bring your notes.') + ''.join(p('%d. %s' % (k, Q[k])) + p('Response: ' + a[k]) for k in Q)
form('held-18', 'odt', body, list(a.items()), ['Please read the two cases before the meeting and bring your notes.'], 'Dent', 'U. Mock')

# 19 Long answers that use the words of other questions.
a = {1: 'The initial response was one thing; our thoughts on the investigation come later. Communication was good at this stage.', 2: 'What are our thoughts? That any other lines of enquiry should have been followed, and that the victim was told nothing.\nWas there enough police activity? No.', 3: 'Was communication appropriate? Yes.\nWas it sufficient? No.', 4: 'As a victim of crime you would expect a call.', 5: 'Police activity outside of the investigation: one patrol.', 6: 'On reviewing this hate crime we would not be confident about the response.', 7: 'See our other opinions.'}
form('held-19', 'docx', TOP + fields('Elm', 'V. Mock') + ''.join('<p><b>%d. %s</b></p>' % (k, Q[k]) + p('Response:') + ''.join(p(t) for t in a[k].split('\n')) for k in Q), list(a.items()), district='Elm', person='V. Mock')

# 20 Everything in one table cell a question, answer in a nested table.
a = {k: 'Nested thought %d' % k for k in Q}
body = TOP + fields('Firth', 'W. Mock') + '<table border="1">' + ''.join('<tr><td>%s<table border="1"><tr><td>%s</td></tr></table></td></tr>' % (p('%d. %s' % (k, Q[k])), p(a[k])) for k in Q) + '</table>'
form('held-20', 'docx', body, list(a.items()), district='Firth', person='W. Mock')

# 21 Answer lines each begin with a dash, labels translated by the group's secretary.
a = {k: '- kind\n- prompt\n- remark %d' % k for k in Q}
form('held-21', 'odt', TOP + p('District/Borough: Glen') + p('Form completed by: X. Mock') + ''.join('<p><b>%d. %s</b></p>' % (k, Q[k]) + p('Our response:') + ''.join(p(t) for t in a[k].split('\n')) for k in Q), list(a.items()), district='Glen', person='X. Mock')

# 22 The order turned round, the numbers left as they were.
a = {k: 'Turned thought on %d' % k for k in Q}
form('held-22', 'doc', TOP + fields('Heath', 'Y. Mock') + ''.join(p('%d. %s' % (k, Q[k])) + p('Response: ' + a[k]) for k in [7, 6, 5, 4, 3, 2, 1]), list(a.items()), district='Heath', person='Y. Mock')

# 23 Two members' answers in one form, by name.
a = {k: 'Member one: good on %d\nMember two: poor on %d' % (k, k) for k in Q}
form('held-23', 'rtf', TOP + fields('Inch', 'Z. Mock') + ''.join('<p><b>%d. %s</b></p>' % (k, Q[k]) + ''.join(p(t) for t in a[k].split('\n')) for k in Q), list(a.items()), district='Inch', person='Z. Mock')

# 24 A definition list, question as term.
a = {k: 'Defined thought on %d' % k for k in Q}
form('held-24', 'docx', TOP + '<p><b>District:</b> Jura<br><b>Person completing:</b> A. Mock</p><dl>' + ''.join('<dt>%d. %s</dt><dd>%s</dd>' % (k, Q[k], a[k]) for k in Q) + '</dl>', list(a.items()), district='Jura', person='A. Mock')

json.dump(FORMS, open(os.path.join(OUT, 'expected.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
print(len(FORMS), 'forms')
