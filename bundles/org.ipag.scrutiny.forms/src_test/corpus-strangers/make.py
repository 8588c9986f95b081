"""Makes this corpus anew (needs LibreOffice, pandoc, python-docx): forms as strangers return them, and what a person reads in them."""
import make_habits
import make_issued
import make_older
import make_programs
import make_tables
import truth

for batch in (make_issued, make_older, make_tables, make_programs, make_habits):
    batch.make()
truth.write()
