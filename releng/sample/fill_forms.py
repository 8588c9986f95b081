#!/usr/bin/python3
"""Makes the sample's returned forms with LibreOffice from the texts that the districts "wrote". See README.md.

usage: fill_forms.py [DISTRICT...]     file names of the texts without .txt; all if none is given
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.awt import Size
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.text.TextContentAnchorType import AT_PARAGRAPH

HOME = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = HOME / "bundles/org.ipag.scrutiny.sample"
TEXTS = SAMPLE / "src_test/org/ipag/scrutiny/sample/answers"
ISSUED = SAMPLE / "target/issued-forms"
OUT = SAMPLE / "src/org/ipag/scrutiny/sample/returned"

FILTERS = {"docx": "MS Word 2007 XML", "odt": "writer8", "doc": "MS Word 97", "rtf": "Rich Text Format"}
FORCE = "Brackenshire Police"

# The form as it was in use before the platform issued any: text and, in brackets, its hint.
OLD_FORM = {
    "q1": (f"What are your thoughts on {FORCE} initial response?",
           "(Method of contact, how quickly, were the needs of the victim met, what could be improved)"),
    "q2": ("What are your thoughts on the initial investigation?",
           "(Needs and wishes of the victim, timescales, what was done, standard of service, what could be better, "
           "what was done well, expectations)"),
    "q3": ("Communication – was sufficient and appropriate communication given to the victim during the investigation?",
           "(Method, needs of the victim, timeliness, expectations)"),
    "q4": ("Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would "
           "expect that were not undertaken?", ""),
    "q5": ("Was police activity outside of the investigation undertaken that was appropriate or should there have "
           "been more?", "(Impact on the community, communications, wider impact, cultural or diversity considerations)"),
    "q6": ("Any other opinions, advice or thoughts on the hate crime, the response and the investigation?",
           "(What was done well, what could be improved, your personal view, what you would expect as the victim)"),
    "q7": (f"On reviewing this hate crime would you be confident to report a hate crime to {FORCE}?",
           "(Why, or why not)"),
}

# The questions as the secretary of Fenwater and Gorsemere remembered them.
REWORDED = {
    "q1": f"What are the group's thoughts on {FORCE}'s initial response?",
    "q2": "What are your thoughts about the initial investigation?",
    "q3": "Was sufficient and appropriate communication given to the victim during the investigation?",
    "q4": "Were there any lines of enquiry, victim contact or other activity which as a victim of crime you would "
          "have expected but that were not undertaken?",
    "q5": "Was appropriate police activity undertaken outside of the investigation, or should there have been more?",
    "q6": "Any other opinions, advice or thoughts on this hate crime, the response and the investigation?",
    "q7": f"Having reviewed this hate crime, would you be confident to report a hate crime to {FORCE}?",
}


class Record:
    def __init__(self, head):
        self.kind, _, self.name = head.partition(" ")
        self.values, self.text = {}, []


def read(path):
    records, in_text = [], False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]") and re.fullmatch(r"\[(form|answer|comment|unplaced)[^\]]*\]", line):
            records.append(Record(line[1:-1]))
            in_text = False
        elif not line.strip():
            in_text = True
        elif records[-1].kind == "form" and not in_text:
            key, _, value = line.partition(": ")
            records[-1].values[key] = value
        else:
            records[-1].text.append(line)
    return records


class Answers:
    """One district's text."""

    def __init__(self, path):
        records = read(path)
        self.form = records[0].values
        self.answers = []
        self.comments = [r.text for r in records if r.kind == "comment"]
        self.unplaced = [(r.name, r.text) for r in records if r.kind == "unplaced"]
        for r in records:
            if r.kind == "answer":
                question, _, case = r.name.partition(" ")
                self.answers.append((question, case, r.text))

    def questions(self):
        return list(dict.fromkeys(question for question, _, _ in self.answers))

    def of(self, question):
        return [(case, text) for q, case, text in self.answers if q == question]


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        pipe = f"sample{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{self.profile.name}", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.5)
        else:
            raise SystemExit("LibreOffice did not start")
        self.desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(timeout=30)
        self.profile.cleanup()

    def new(self):
        return self.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (prop("Hidden", True),))

    def open(self, path):
        copy = pathlib.Path(self.profile.name) / "open" / path.name  # so that no lock stays beside the original
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(path, copy)
        return self.desktop.loadComponentFromURL(copy.as_uri(), "_blank", 0, (prop("Hidden", True),))

    def save(self, document, name):
        OUT.mkdir(parents=True, exist_ok=True)
        path = OUT / name
        document.storeToURL(path.as_uri(), (prop("FilterName", FILTERS[path.suffix[1:]]),))
        document.close(True)
        print(path.name, path.stat().st_size)


class Pen:
    """Writes at the end of a text the way a typist does."""

    def __init__(self, document, text=None):
        self.document = document
        self.text = text or document.Text
        self.first = True

    def paragraph(self, words, style="Standard", bold=False, italic=False):
        cursor = self.text.createTextCursorByRange(self.text.End)
        if not self.first:
            self.text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cursor = self.text.createTextCursorByRange(self.text.End)
        self.first = False
        cursor.ParaStyleName = style
        cursor.NumberingStyleName = ""
        cursor.CharWeight = 150.0 if bold else 100.0
        cursor.CharPosture = uno.Enum("com.sun.star.awt.FontSlant", "ITALIC" if italic else "NONE")
        self.text.insertString(cursor, words, False)
        return cursor

    def answer(self, lines):
        for line in lines:
            if line.startswith("* "):
                cursor = self.paragraph(line[2:])
                cursor.NumberingStyleName = "List 1"
            else:
                self.paragraph(line)

    def blank(self):
        self.paragraph("")


def head(pen, answers):
    pen.paragraph("Hate Crime Scrutiny Report", "Title", bold=True)
    pen.paragraph(f"District: {answers.form['district']}")
    pen.paragraph(f"Person completing: {answers.form['person']}")
    pen.blank()


def with_cases(pen, parts, beside=False):
    """Where more than one case is answered, people write its name above its answer, or before it."""
    for case, text in parts:
        if case and beside:
            text = [f"{case}: {text[0]}"] + text[1:]
        elif case:
            pen.paragraph(f"{case}:", bold=True)
        pen.answer(text)


def typed_numbers(office, answers, wordings=None, response="Response:", hints=True):
    document = office.new()
    pen = Pen(document)
    head(pen, answers)
    for number, question in enumerate(answers.questions(), 1):
        text, hint = OLD_FORM[question]
        pen.paragraph(f"{number}. {(wordings or {}).get(question, text)}", bold=True)
        if hint and hints:
            pen.paragraph(hint, italic=True)
        if response:
            pen.paragraph(response)
        with_cases(pen, answers.of(question), beside=True)
        pen.blank()
    return document


def automatic_numbers(office, answers):
    """Numbers made by the program, prompts deleted."""
    document = office.new()
    pen = Pen(document)
    head(pen, answers)
    rules = document.createInstance("com.sun.star.text.NumberingRules")
    for question in answers.questions():
        text, hint = OLD_FORM[question]
        cursor = pen.paragraph(text, bold=True)
        cursor.NumberingRules = rules
        if hint:
            pen.paragraph(hint, italic=True)
        with_cases(pen, answers.of(question))
    return document


def table(office, answers):
    document = office.new()
    pen = Pen(document)
    head(pen, answers)
    grid = document.createInstance("com.sun.star.text.TextTable")
    grid.initialize(len(answers.questions()) * 2, 1)
    document.Text.insertTextContent(document.Text.End, grid, False)
    for row, question in enumerate(answers.questions()):
        text, hint = OLD_FORM[question]
        asked = Pen(document, grid.getCellByPosition(0, row * 2))
        asked.paragraph(f"{row + 1}. {text}", bold=True)
        if hint:
            asked.paragraph(hint, italic=True)
        reply = Pen(document, grid.getCellByPosition(0, row * 2 + 1))
        reply.paragraph("Response:")
        with_cases(reply, answers.of(question))
    return document


def lists(office, answers):
    """Another order, a question left out, numbers as they were on the form, bullets."""
    document = office.new()
    pen = Pen(document)
    head(pen, answers)
    for question in answers.questions():
        text, _ = OLD_FORM[question]
        pen.paragraph(f"{question[1:]}. {text}", bold=True)
        pen.paragraph("Response:")
        with_cases(pen, answers.of(question))
        pen.blank()
    return document


MARKS = re.compile(r"\[([-+])(.*?)[-+]\]")


def tracked(office, answers):
    """The note taker's draft first, then the chair's changes with tracking on, and notes in the margin."""
    document = office.new()
    pen = Pen(document)
    head(pen, answers)
    for number, question in enumerate(answers.questions(), 1):
        text, hint = OLD_FORM[question]
        pen.paragraph(f"{number}. {text}", bold=True)
        if hint:
            pen.paragraph(hint, italic=True)
        pen.paragraph("Response:")
        for _, lines in answers.of(question):
            pen.answer([draft for draft in (MARKS.sub(lambda m: m.group(2) if m.group(1) == "-" else "", line)
                                            for line in lines) if draft.strip()])
        pen.blank()
    document.RecordChanges = True
    for question in answers.questions():
        for _, lines in answers.of(question):
            before = None
            for line in lines:
                change(document, line, before)
                before = line
    document.RecordChanges = False
    for words, comment in zip(("very disappointed", "extra patrols"), answers.comments):
        found = find(document, words)
        note = document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Content, note.Author = "\n".join(comment), "Chair"
        found.Text.insertTextContent(found.End, note, False)
    return document


def find(document, words):
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = words, True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit(f"not in the draft: {words}")
    return found


def change(document, line, before):
    marks = list(MARKS.finditer(line))
    if not marks:
        return
    if line.startswith("[+") and line.endswith("+]") and len(marks) == 1:
        plain = MARKS.sub(lambda m: m.group(2), before)
        found = find(document, plain[-60:])
        cursor = found.Text.createTextCursorByRange(found.End)
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.Text.insertString(cursor, marks[0].group(2), False)
        return
    for mark in reversed(marks):
        left = MARKS.sub(lambda m: m.group(2) if m.group(1) == "-" else "", line[:mark.start()])
        if mark.group(1) == "+":
            found = find(document, left[-40:] or line[mark.end():][:40])
            at = found.End if left else found.Start
            cursor = found.Text.createTextCursorByRange(at)
            cursor.Text.insertString(cursor, mark.group(2), False)
        else:
            found = find(document, left[-40:] + mark.group(2))
            cursor = found.Text.createTextCursorByRange(found.End)
            cursor.goLeft(len(mark.group(2)), True)
            cursor.String = ""


def issued(office, answers):
    """The issued form, each answer typed over "Write here"."""
    document = office.open(ISSUED / f"{answers.form['district']} - feedback form.docx")
    tables = [document.TextTables.getByIndex(i) for i in range(document.TextTables.Count)]
    tables.sort(key=lambda t: position(document, t))
    boxes = {}
    number = 0
    for grid in tables:
        labels = [grid.getCellByPosition(0, row).String.strip() for row in range(grid.Rows.Count)]
        if labels[0].startswith("District"):
            type_over(document, grid.getCellByPosition(1, 1), [answers.form["person"]])
        elif "All cases" in labels or "Response" in labels:
            number += 1
            for row, label in enumerate(labels):
                boxes[f"q{number}", label if label.startswith("Case") else ""] = grid.getCellByPosition(1, row)
    for question, case, text in answers.answers:
        type_over(document, boxes[question, case], text)
    for where, text in answers.unplaced:
        if where == "text-box":
            box = document.createInstance("com.sun.star.text.TextFrame")
            box.setSize(Size(7000, 1500))
            box.AnchorType = AT_PARAGRAPH
            document.Text.insertTextContent(document.Text.End, box, False)
            box.Text.String = "\n".join(text)
        else:
            pen = Pen(document)
            pen.first = False
            for line in text:
                pen.paragraph(line)
    return document


def position(document, grid):
    count, cursor = 0, document.Text.createEnumeration()
    while cursor.hasMoreElements():
        element = cursor.nextElement()
        count += 1
        if element.supportsService("com.sun.star.text.TextTable") and element.Name == grid.Name:
            return count
    return count


def type_over(document, cell, lines):
    """Types before the placeholder and then deletes it, so that a bookmark around it stays."""
    text = cell.Text
    old = len(text.String)
    cursor = text.createTextCursor()
    cursor.gotoStart(False)
    for index, line in enumerate(lines):
        if index:
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        text.insertString(cursor, line, False)
    cursor.gotoEnd(False)
    cursor.goLeft(old, True)
    cursor.String = ""
    # What was typed beside the placeholder looks like it.
    whole = text.createTextCursor()
    whole.gotoEnd(True)
    whole.setPropertyToDefault("CharStyleName")


SHAPES = {
    "issued": issued,
    "issued-odt": issued,
    "issued-extras": issued,
    "typed-numbers": typed_numbers,
    "automatic-numbers": automatic_numbers,
    "table": table,
    "reworded": lambda office, answers: typed_numbers(office, answers, REWORDED, response="", hints=False),
    "tracked": tracked,
    "lists": lists,
}


def main(names):
    with Office() as office:
        for path in sorted(TEXTS.glob("*.txt")):
            if not names or path.stem in names:
                answers = Answers(path)
                suffix = answers.form["file"].rsplit(".", 1)[1]
                office.save(SHAPES[answers.form["shape"]](office, answers), f"{path.stem}.{suffix}")


if __name__ == "__main__":
    main(sys.argv[1:])
