"""Fifteen forms more, written last of all; make.py makes them with the others."""
from truth import convert, path, same_as, truth
from wml import docx, p, r, tbl
from words import HINT, Q



def make():
    T='Hate Crime Scrutiny Report'
    def head(d,w): return p(T,b=True)+p('District: '+d)+p('Person completing: '+w)
    def a(*x): return dict(zip(range(1,8),x))
    # 1 survey-like: question number in a left narrow column, answer under question in next row across, with hint row
    x=a('Came same day.','Half done.','She was told by post.','The lodger.','A walkabout.','More training.','Yes, most.')
    docx(path('k01.docx'), head('Bramley','Pat Unreal')+tbl([row for q in Q for row in ([str(q), p(Q[q],b=True)+(p(HINT[q],i=True) if HINT[q] else '')],['',x[q]])]))
    truth('k01.docx',x,(),'Bramley','Pat Unreal')
    # 2 handwriting-like typed: "1 - Came..." only, with names of question keywords in brackets
    docx(path('k02.docx'), head('Denholm','Lee Unreal')+''.join(p(f'{q} - ({k}) {x[q]}') for q,k in zip(Q,['initial response','initial investigation','communication','lines of enquiry','outside activity','other','confidence'])))
    truth('k02.docx',{q:[v,f'({k}) {v}'] for (q,v),k in zip(x.items(),['initial response','initial investigation','communication','lines of enquiry','outside activity','other','confidence'])},(),'Denholm','Lee Unreal')
    # 3 e-mail with bold question then answer after a line "=>"
    docx(path('k03.docx'), p('Hi Jan')+head('Lowther','Di Unreal')+''.join(p(Q[q],b=True)+p('=> '+x[q]) for q in Q)+p('Sent from my iPhone'))
    truth('k03.docx',x,['Hi Jan','Sent from my iPhone'],'Lowther','Di Unreal')
    # 4 answers grouped under case headings with question keywords as bold run-ins, per case
    kw=['Initial response','Initial investigation','Communication','Lines of enquiry','Wider activity','Other thoughts','Confidence to report']
    y=a('Late.','Weak.','Rare.','The vet.','None.','Sad.','No.')
    docx(path('k04.docx'), head('Greyfield','Bo Unreal')+''.join(p(c,style='Heading1')+''.join(p(r(k+': ',b=True)+r(v[q])) for q,k in zip(Q,kw)) for c,v in (('Case 1',x),('Case 2',y))))
    truth('k04.docx',{**{(q,'Case 1'):v for q,v in x.items()},**{(q,'Case 2'):v for q,v in y.items()}},(),'Greyfield','Bo Unreal')
    # 5 question repeated back in the answer
    docx(path('k05.docx'), head('Inglewick','Al Unreal')+''.join(p(f'{q}. {Q[q]}',b=True)+p('Response: '+v) for q,v in {1:'Our thoughts on the initial response are that it was good.',2:'Our thoughts on the initial investigation are mixed.',3:'Sufficient and appropriate communication was given to the victim.',4:'There were lines of enquiry, victim contact and other activity that were not undertaken.',5:'Police activity outside of the investigation was undertaken and was appropriate.',6:'We have no other opinions, advice or thoughts on the hate crime.',7:'On reviewing this hate crime we would be confident to report a hate crime to Northmoor Police.'}.items()))
    truth('k05.docx',{1:'Our thoughts on the initial response are that it was good.',2:'Our thoughts on the initial investigation are mixed.',3:'Sufficient and appropriate communication was given to the victim.',4:'There were lines of enquiry, victim contact and other activity that were not undertaken.',5:'Police activity outside of the investigation was undertaken and was appropriate.',6:'We have no other opinions, advice or thoughts on the hate crime.',7:'On reviewing this hate crime we would be confident to report a hate crime to Northmoor Police.'},(),'Inglewick','Al Unreal')
    # 6 three cases in columns, numbers in first column
    docx(path('k06.docx'), head('Harcombe','Jo Unreal')+tbl([['','Case 1','Case 2','Case 3']]+[[f'{q}. {Q[q]}',x[q],y[q],'Same as case 1.'] for q in Q]))
    truth('k06.docx',{**{(q,'Case 1'):v for q,v in x.items()},**{(q,'Case 2'):v for q,v in y.items()},**{(q,'Case 3'):'Same as case 1.' for q in Q}},(),'Harcombe','Jo Unreal')
    # 7 answers first in a bullet list by keyword below unanswered form with labels
    docx(path('k07.docx'), head('Kestrel Bay','Mo Unreal')+''.join(p(f'{q}. {Q[q]}',b=True)+p('Response:') for q in Q)+p('Group notes',b=True)+p('Response was quick; the investigation was not.')+p('Nobody would report.'))
    truth('k07.docx',{},['Response was quick; the investigation was not.','Nobody would report.'],'Kestrel Bay','Mo Unreal')
    # 8 each answer in quotes attributed
    docx(path('k08.docx'), head('Farrowdale','Ty Unreal')+''.join(p(f'Q{q}. {Q[q]}')+p('Member A: “'+x[q]+'”')+p('Member B: “'+y[q]+'”') for q in Q))
    truth('k08.docx',{q:f'Member A: {x[q]}\nMember B: {y[q]}' for q in Q},(),'Farrowdale','Ty Unreal')
    # 9 auto-numbered questions, auto-numbered answers in the same list (1 question, 2 answer, 3 question ...)
    docx(path('k09.docx'), head('Bramley','Cy Unreal')+''.join(p(Q[q],num=1)+p(x[q],num=1) for q in Q), lists={1:[('decimal','%1.',1)]})
    truth('k09.docx',x,(),'Bramley','Cy Unreal')
    # 10 hyphen list per hint prompt, two levels
    docx(path('k10.docx'), head('Lowther','Xi Unreal')+''.join(p(f'{q}) {Q[q]}',b=True)+p('- '+x[q])+p('  - '+y[q]) for q in Q))
    truth('k10.docx',{q:f'- {x[q]}\n- {y[q]}' for q in Q},(),'Lowther','Xi Unreal')
    # 11 sentence headings in force's words + "(no response)" + n/a
    z=dict(x); z[4]='(no response)'; z[6]='(none)'
    docx(path('k11.docx'), head('Denholm','Vi Unreal')+''.join(p(f'{q}. {Q[q]}',b=True)+(p(HINT[q],i=True) if HINT[q] else '')+p('Response:')+p(z[q]) for q in Q))
    truth('k11.docx',z,(),'Denholm','Vi Unreal')
    # 12 answer to 3 continues after a table of dates
    docx(path('k12.docx'), head('Calder Vale','Ed Unreal')+''.join(p(f'{q}. {Q[q]}',b=True)+p('Response: '+x[q])+(tbl([['3 May','call'],['9 May','letter']])+p('That is all the contact there was.') if q==3 else '') for q in Q))
    truth('k12.docx',{**x,3:'She was told by post.\n3 May call 9 May letter\nThat is all the contact there was.'},['3 May','9 May','That is all the contact there was.'][:0],'Calder Vale','Ed Unreal')
    convert('k04.docx','k13.odt'); same_as('k13.odt','k04.docx')
    convert('k06.docx','k14.doc'); same_as('k14.doc','k06.docx')
    convert('k09.docx','k15.rtf'); same_as('k15.rtf','k09.docx')
