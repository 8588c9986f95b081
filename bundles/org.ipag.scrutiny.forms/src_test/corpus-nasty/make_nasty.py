"""Forms that are meant to lead the reading astray. Run in this folder; uses the writing of the first corpus."""
import os
import sys
OUT = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(OUT, '..', 'corpus'))
sys.dont_write_bytecode = True
import make_corpus as m
from make_corpus import *
OUT = m.OUT = os.path.dirname(os.path.abspath(__file__))
m.FORMS.clear()
def q(k,b=True): return P('%d. %s'%(k+1,Q[k]),bold=b)
n=1; a=answers(1)
# 1 question 3 wholly reworded, own words
a=answers(1); out=[]
for k in range(7):
    out+= [P('3. How was the victim kept up to date?',bold=True) if k==2 else q(k), P('Response: '+a[k])] 
form('n01', head(0)+out, expect(1,a=a), n=0)
# 2 wholly different own question in place of number 3: not communications at all, and no hint
a=answers(2); out=[]
for k in range(7):
    out+= [P('3. Was the parking at the station any good?',bold=True) if k==2 else q(k), P('Response: '+a[k])]
form('n02', head(0)+out, expect(2,a=a,which=[0,1,3,4,5,6]), [a[2]], n=0)
# 3 no response label, reworded q3 unnumbered bold unknown
a=answers(3); out=[]
for k in range(7):
    out+= [P('How did officers keep in touch?',bold=True) if k==2 else P(Q[k],bold=True)]+paras(a[k])
form('n03', head(0)+out, expect(3,a=a,which=[0,1,3,4,5,6]), [a[2]], n=0)
# 4 heading deleted w/out label: answer 3 merges with 2 unknowable -> skip. instead question 7 missing, closing remarks
a=answers(4); out=[]
for k in range(6): out+=[q(k),P('Response: '+a[k])]
out+=[P('Signed: the chair'),P('Date: 14 October')]
form('n04', head(0)+out, expect(4,which=range(6)), ['Signed: the chair','Date: 14 October'], n=0)
# 5 hint edited with an answer in it
a=answers(5); out=[]
for k in range(7):
    out+=[q(k)]+([P('(Consider the method of contact - we say phone was right, the timescale - too long, victim needs)',italic=True)] if k==0 else [])+[P('Response: '+a[k])]
form('n05', head(0)+out, [dict(x,text='(Consider the method of contact - we say phone was right, the timescale - too long, victim needs)\n'+x['text']) if x['question']=='q1' else x for x in expect(5,a=a)], n=0)
# 6 answers in the same paragraph separated by tab / dash
a=[x.replace('\n',' ') for x in answers(6)]
form('n06', head(0)+[P('%d. %s - %s'%(k+1,Q[k].rstrip('?'),a[k])) for k in range(7)], expect(6,a=a), n=0)
# 7 no question mark, run-on
form('n07', head(0)+[P('%d. %s %s'%(k+1,Q[k].rstrip('?'),a[k])) for k in range(7)], expect(7,a=a), n=0)
# 8 duplicated block: q2 twice with different answers
a=answers(8); out=[]
for k in range(7):
    out+=[q(k),P('Response: '+a[k])]
    if k==1: out+=[q(k),P('Response: A second thought on this.')]
form('n08', head(0)+out, [dict(x,text=x['text']+'\nA second thought on this.') if x['question']=='q2' else x for x in expect(8,a=a)], n=0)
# 9 roman or lettered questions
a=answers(9); out=[]
for k in range(7): out+=[P('%s) %s'%('abcdefg'[k],Q[k])),P(a[k].replace('\n',' '))]
form('n09', head(0)+out, expect(9,a=[x.replace('\n',' ') for x in a]), n=0)
# 10 Response label as its own bold heading, answers in table cell with borders below
a=answers(10); out=[]
for k in range(7): out+=[q(k),P('Response',bold=True),T([paras(a[k])])]
form('n10', head(0)+out, expect(10), n=0)
# 11 grouped: answers for questions 1 and 2 jointly
a=answers(11); out=[q(0),q(1),P('Response: Both together were good.')]
for k in range(2,7): out+=[q(k),P('Response: '+a[k])]
form('n11', head(0)+out, expect(11,which=range(2,7))+[{'question':'q2','case':None,'text':'Both together were good.'}], n=0)
# 12 cases: 'Case 1' heading inside answer w/ title not closed, bold
a,b=answers(12),answers(112); out=[];want=[]
for k in range(7):
    out+=[q(k),P('Case One – Assault outside shop',bold=True)]+paras(a[k])+[P('Case Two – Online abuse',bold=True)]+paras(b[k])
    want+=[{'question':'q%d'%(k+1),'case':'Case One – Assault outside shop','text':a[k]},{'question':'q%d'%(k+1),'case':'Case Two – Online abuse','text':b[k]}]
form('n12', head(0)+out, want, n=0)
# 13 whole form twice, no case label, with title and fields repeated
a,b=answers(13),answers(113)
form('n13', head(0)+classic(1,'typed',a=a)+head(0)+classic(1,'typed',a=b), expect(13,a=a,case='Case 1')+expect(13,a=b,case='Case 2'), n=0)
# 14 case in question line
a,b=answers(14),answers(114); out=[];want=[]
for k in range(7):
    for c,x in (('Case A',a),('Case B',b)):
        out+=[P('%d. %s (%s)'%(k+1,Q[k],c),bold=True)]+paras(x[k]); want.append({'question':'q%d'%(k+1),'case':c,'text':x[k]})
form('n14', head(0)+out, want, n=0)
# 15 Response – Case A:
a,b=[x.replace('\n',' ') for x in answers(15)],[x.replace('\n',' ') for x in answers(115)]; out=[];want=[]
for k in range(7):
    out+=[q(k),P('Response (Case A): '+a[k]),P('Response (Case B): '+b[k])]
    want+=[{'question':'q%d'%(k+1),'case':'Case A','text':a[k]},{'question':'q%d'%(k+1),'case':'Case B','text':b[k]}]
form('n15', head(0)+out, want, n=0)
# 16 question quoted identically (bold no number) in answer to 6
a=answers(16); out=[]
for k in range(7):
    out+=[q(k),P('Response: '+a[k])]
    if k==5: out+=[P(Q[2]),P('We come back to this here: it was not.')]
form('n16', head(0)+out, [dict(x,text=x['text']+'\n'+Q[2]+'\nWe come back to this here: it was not.') if x['question']=='q6' else x for x in expect(16,a=a)], n=0)
# 17 district in header of page
a=answers(17)
form('n17',[P('Hate Crime Scrutiny Report',style='Title')]+classic(17,'typed'),expect(17),n=0,headers=['District: Bramley'],footers=['Page 1 of 2'],person='')
# 18 table with a header and answer columns Comments
a=answers(18)
form('n18',head(0)+[T(['Question','Comments'],*[['%d. %s'%(k+1,Q[k]),paras(a[k])] for k in range(7)])],expect(18),n=0)
# 19 answer starts with number
a=answers(19); a[0]='2 of us felt it was slow.'; a[2]='7 out of 10 for effort'; a[3]='1. CCTV\n2. Witness\n3. Phone data\n4. Bus company\n5. School'
form('n19',head(0)+classic(19,'typed',a=a),expect(19,a=a),n=0)
form('n19b',head(0)+classic(19,'typed',a=a,response=None),expect(19,a=a),n=0)
form('n19c',head(0)+classic(19,'auto',a=a,response=None),expect(19,a=a),n=0)
# 20 q text deleted only numbers and Response kept
a=answers(20)
form('n20',head(0)+sum([[P('%d.'%(k+1)),P('Response: '+a[k])] for k in range(7)],[]),[], [x for x in a],n=0)
# 21 answers all as 'Answer 1:'...
form('n21',head(0)+[P('Answer %d: %s'%(k+1,answers(21)[k].replace('\n',' '))) for k in range(7)],[], [x for x in answers(21)],n=0)
# 22 placeholder text left from dropped controls (Google docs), answers below
a=answers(22); out=[]
for k in range(7): out+=[q(k),P('Click or tap here to enter text.')]+paras(a[k])
form('n22',head(0)+out,expect(22),n=0,dialect='gdocs')
# 23 checkbox confidences
a=answers(23); a[6]='☒ Yes ☐ No ☐ Unsure\nBecause they listened.'
form('n23',head(0)+classic(23,'typed',a=a),expect(23,a=a),n=0)
# 24 guidance at the end: Please return
a=answers(24)
form('n24',head(0)+classic(24,'typed',a=a)+[P('Please return this form to scrutiny@example.org by Friday.')],expect(24),['Please return this form to scrutiny@example.org by Friday.'],n=0)
# 25 heading 'Any further comments' own section after q7
form('n25',head(0)+classic(25,'typed',hstyle='Heading2')+[P('Notes from the chair',style='Heading2'),P('We met twice.')],expect(25),['Notes from the chair','We met twice.'],n=0)
# 26 Case: A at top
form('n26',head(0)+[P('Case: A')]+classic(26,'typed'),expect(26,case='Case: A'),n=0)
json.dump(m.FORMS,open(os.path.join(OUT, 'expected.json'), 'w', encoding='utf-8'),ensure_ascii=False,indent=1); print(len(m.FORMS))
