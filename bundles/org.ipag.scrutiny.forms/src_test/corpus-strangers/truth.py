"""What a person reads in each form, collected while the forms are written."""
import json
import os
import subprocess

from wml import HERE
from words import kind_of

EXPECTED = []
DISTRICTS = ['Ashby and Fell', 'Bramley', 'Calder Vale', 'Denholm', 'Eastmoor and Holt', 'Farrowdale', 'Greyfield',
             'Harcombe', 'Inglewick', 'Kestrel Bay', 'Lowther']
PEOPLE = ['Sam Placeholder', 'Mrs J. Specimen', 'Alex Madeup (chair)', 'P Notreal', 'Imran Fictitious', 'Chair & vice-chair',
          'Zofia Invented', 'Rev. T. Nobody', 'Dee Example', 'Notes taken by Kit Sample']


def path(name):
    return os.path.join(HERE, name)


def head(n):
    return DISTRICTS[n % 11], PEOPLE[n % 10]


def truth(name, answers, unplaced=(), district=None, person=None, told=None, **more):
    """answers: {question or (question, case): text or [text, other readings as good]}"""
    rows = []
    for key, text in answers.items():
        q, case = key if isinstance(key, tuple) else (key, None)
        texts = [text] if isinstance(text, str) else list(text)
        row = {'question': f'q{q}', 'case': case, 'text': texts[0]}
        if texts[1:]:
            row['or'] = texts[1:]
        if kind_of(texts[0]):
            row['kind'] = kind_of(texts[0])
        rows.append(row)
    entry = {'file': name, 'answers': rows, 'unplaced': list(unplaced), 'district': district or '', 'person': person or ''}
    if told:
        entry['told'] = told
    entry.update(more)
    EXPECTED.append(entry)


def same_as(name, source, without=None):
    """A form saved by another program says the same."""
    entry = dict(next(e for e in EXPECTED if e['file'] == source))
    entry['file'] = name
    entry['unplaced'] = [text for text in entry['unplaced'] if text != without]
    EXPECTED.append(entry)


def convert(source, target):
    """Opened and saved by LibreOffice; the target's ending says as what."""
    end = target.rsplit('.', 1)[1]
    kind = {'docx': 'docx:MS Word 2007 XML', 'doc': 'doc:MS Word 97', 'rtf': 'rtf:Rich Text Format', 'odt': 'odt:writer8'}[end]
    out = '/tmp/lo-forms-out'
    os.makedirs(out, exist_ok=True)
    infilter = ['--infilter=HTML (StarWriter)'] if source.endswith('.html') else []
    subprocess.run(['soffice', '-env:UserInstallation=file:///tmp/lo-forms', '--headless', *infilter, '--convert-to', kind, '--outdir', out,
                    path(source)], check=True, capture_output=True)
    made = os.path.join(out, os.path.basename(source).rsplit('.', 1)[0] + '.' + end)
    os.replace(made, path(target))


def write(name='expected.json'):
    with open(path(name), 'w') as f:
        json.dump(EXPECTED, f, indent=1, ensure_ascii=False)
        f.write('\n')
