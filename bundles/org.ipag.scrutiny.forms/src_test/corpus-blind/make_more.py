"""More forms of this folder, made once the first had shown where the reader was weak: answers that look like something
else. Called by make_blind.py."""

def more(Q, HINT, A, B, form, expect, each):

    def qa(d, texts):
        for i, t in enumerate(texts):
            d.p('%d. %s' % (i + 1, Q[i]))
            d.p('Response:')
            for line in t.split('\n'):
                d.p(line)
    d, f = form('c01-no-mark-name', 'word')
    t = ['Officers came quickly.', 'Sergeant Reviews were done late.', 'Members disagreed.', 'Nobody traced the driver.', 'Community officers visited.', 'Thanks to the clerk.', 'Members would report, most of them.']
    for i, x in enumerate(t):
        d.p('%d. %s %s' % (i + 1, Q[i].rstrip('?'), x))
    d.save(f)
    expect(f, each(t))
    d, f = form('c02-digits', 'word')
    t = ['1 hour until contact.', '3 members thought the communication was appropriate and sufficient.', '4 letters in all.', '5 days passed before any enquiry was made.\n6 members were angry.', '10 of 12 said yes.', '2 things: be kind, be quick.', '7']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c03-q-a')
    for i, x in enumerate(A):
        d.p('Q: ' + Q[i])
        d.p('A: ' + x)
    d.save(f)
    expect(f, each())
    d, f = form('c04-number-cells')
    d.table([[str(i + 1), A[i]] for i in range(7)])
    d.save(f)
    expect(f, each())
    d, f = form('c05-across')
    d.table([Q, A])
    d.save(f)
    expect(f, each())
    d, f = form('c06-list-then-list')
    for i in range(7):
        d.p('%d. %s' % (i + 1, Q[i]))
    d.p('Our answers')
    for i in range(7):
        d.p('%d. %s' % (i + 1, A[i]))
    d.save(f)
    expect(f, each())
    d, f = form('c07-response-words', 'word')
    t = ['Response times were poor.', 'Answering the phone took an age: six minutes.', 'Reply to the victim: none was sent.', 'Response - there was one, and it was good.', 'Response time: 3 hours.', 'Answers to our last questions: never given.', 'Group response time – slow, so no.']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c08-two-cases-a-line')
    qa(d, ['Case A: %s Case B: %s' % (A[i], B[i]) for i in range(7)])
    d.save(f)
    both = {'%d/A' % (i + 1): A[i] for i in range(7)} | {'%d/B' % (i + 1): B[i] for i in range(7)}
    expect(f, both)
    d, f = form('c09-case-sentences')
    t = ['Case A was handled well, case B not.', 'In case B the film was seized; in case A it was not.', 'Both cases alike.', 'First case yes, second case no.', 'Incident 1 was reported in June.', 'Case of too little, too late.', 'Crime 2 of the list would not be reported.']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c10-same-auto-list', 'word')
    for i in range(7):
        d.p(Q[i], num=(1, 0))
        d.p(A[i], num=(1, 0))
    d.save(f, ['decimal:%1.'])
    expect(f, each())
    d, f = form('c11-short-labels', 'google')
    for i, x in enumerate(['Initial response', 'Initial investigation', 'Communication', 'Lines of enquiry', 'Wider activity', 'Other thoughts', 'Confidence to report']):
        d.p(x, style='Heading2', props='<w:b/>')
        d.p(A[i])
    d.save(f)
    expect(f, each())
    d, f = form('c12-moved')
    for i in range(7):
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p('Response:')
        if i == 2:
            d.raw('<w:p><w:moveFrom w:id="7" w:author="L"><w:r><w:t>Moved sentence about bail.</w:t></w:r></w:moveFrom></w:p>')
        d.p(A[i])
        if i == 4:
            d.raw('<w:p><w:moveTo w:id="8" w:author="L"><w:r><w:t>Moved sentence about bail.</w:t></w:r></w:moveTo></w:p>')
    d.save(f)
    expect(f, each(but={5: A[4] + '\nMoved sentence about bail.'}))
    d, f = form('c16-brackets')
    t = ['(We ran out of time.)', '(11 of 12 agreed)', '(Consider asking the victim first.)', '(none)', '[Not discussed]', '(See above: the method of contact.)', '(Why not? Because nobody listens.)']
    for i, x in enumerate(t):
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p(x)
    d.save(f)
    expect(f, each(t))
    d, f = form('c17-brackets-after-label')
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c19-tiny')
    t = ['N/A', 'None', '?', 'As above', 'Yes', '7', 'No']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c22-inline-hint', 'word')
    for i, x in enumerate(A):
        d.p('%d. %s %s %s' % (i + 1, Q[i], HINT[i], x))
    d.save(f)
    expect(f, each())
    d, f = form('c23-statement-heads')
    for i, x in enumerate(['Initial response', 'Initial investigation', 'Communication', 'Lines of enquiry', 'Wider activity', 'Other thoughts', 'Confidence to report']):
        d.p('%d. %s: %s' % (i + 1, x, A[i]))
    d.save(f)
    expect(f, each())
    d, f = form('c25-other-numbers', 'word')
    t = [A[0], 'Q3 – see there.', 'Question 2 answers this.', '3) was covered above\n5. too, in part', 'Q6: we come to that below.', '(7) is the one that matters.', '1. Yes\n2. No\n3. Unsure']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c26-gap-number')
    for i, x in enumerate(A):
        if i != 3:
            d.p('%d. %s' % (i + 1, Q[i]))
        d.p(x if i != 3 else '4. ' + x)
    d.save(f)
    expect(f, each())
    d, f = form('c27-question-as-answer')
    t = list(A)
    t[1] = 'Why was there no communication with the victim during the investigation?'
    t[3] = 'Was police activity outside of the investigation considered at all? We doubt it.'
    t[5] = 'What were the thoughts of the initial response team?'
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c28-no-label-question-answers')
    for i, x in enumerate(t):
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p(x)
    d.save(f)
    expect(f, each(t))
    d, f = form('c29-unnumbered-question-answers')
    for i, x in enumerate(t):
        d.p(Q[i], props='<w:b/>')
        d.p(x)
    d.save(f)
    expect(f, each(t))
    d, f = form('c30-extra-question')
    for i, x in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p('Response:')
        d.p(x)
        if i == 4:
            d.p('5a. Did the force do anything for young people?')
            d.p('Response:')
            d.p('A visit to the youth club.')
    d.save(f)
    expect(f, each(), ['5a', 'A visit to the youth club.'])
    d, f = form('c31-case-rows', 'word')
    d.table([['', 'Case A', 'Case B']] + [r for i in range(7) for r in ([d.cell(Q[i], span=3)], ['Response', A[i], B[i]])])
    d.save(f)
    expect(f, both)
    d, f = form('c32-cases-as-rows')
    d.table([[''] + Q] + [['Case A'] + A] + [['Case B'] + B])
    d.save(f)
    expect(f, both)
    d, f = form('c33-two-tables')
    for c, X in (('Case A', A), ('Case B', B)):
        d.p(c)
        d.table([['Question', 'Response']] + [[Q[i], X[i]] for i in range(7)])
    d.save(f)
    expect(f, both)
    d, f = form('c34-a-b-answers')
    t = ['A: fine\nB: poor'] * 7
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c35-signed', 'word')
    t = A[:6] + ['Signed by nobody, the letter scared her.\nSo no.']
    qa(d, t)
    d.save(f)
    expect(f, each(t))
    d, f = form('c36-case-colon-no-stop', 'word')
    qa(d, ['Case A: very good %d\nThe officers were kind %d\nCase B: poor %d\nNobody rang %d' % (i, i, i, i) for i in range(7)])
    d.save(f)
    expect(f, {'%d/%s' % (i + 1, c): t % (i, i) for i in range(7) for c, t in (('A', 'very good %d\nThe officers were kind %d'), ('B', 'poor %d\nNobody rang %d'))})
    d, f = form('c37-own-list-gap')
    for i, x in enumerate(A):
        if i == 3:
            continue
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p(x if i != 1 else 'Points:\n1. slow\n2. kind\n3. late\n4. fair')
    d.save(f)
    expect(f, each(but={2: 'Points:\n1. slow\n2. kind\n3. late\n4. fair', 4: None}))
    d, f = form('c38-hint-after-label')
    for i, x in enumerate(A):
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p('Response: ' + HINT[i])
        d.p(x)
    d.save(f)
    expect(f, each())
    d, f = form('c39-bold-subheads', 'word')
    for i, x in enumerate(A):
        if i == 2:
            continue
        d.p('%d. %s' % (i + 1, Q[i]))
        d.p(x)
        if i == 1:
            d.p('Communication', props='<w:b/>')
            d.p('Letters late.')
    d.save(f)
    expect(f, each(but={2: A[1] + '\nCommunication\nLetters late.', 3: None}))
