package org.ipag.scrutiny.office.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where blocks are put: the body, a table's cell or a content control. The schema gives them no type in common. */
sealed interface Place {

    CTP paragraph();

    CTTbl table();

    CTSdtBlock control();

    CTBookmark bookmarkStart();

    CTMarkupRange bookmarkEnd();

    record Body(CTBody body) implements Place {
        @Override
        public CTP paragraph() {
            return body.addNewP();
        }

        @Override
        public CTTbl table() {
            return body.addNewTbl();
        }

        @Override
        public CTSdtBlock control() {
            return body.addNewSdt();
        }

        @Override
        public CTBookmark bookmarkStart() {
            return body.addNewBookmarkStart();
        }

        @Override
        public CTMarkupRange bookmarkEnd() {
            return body.addNewBookmarkEnd();
        }
    }

    record CellPlace(CTTc cell) implements Place {
        @Override
        public CTP paragraph() {
            return cell.addNewP();
        }

        @Override
        public CTTbl table() {
            return cell.addNewTbl();
        }

        @Override
        public CTSdtBlock control() {
            return cell.addNewSdt();
        }

        @Override
        public CTBookmark bookmarkStart() {
            return cell.addNewBookmarkStart();
        }

        @Override
        public CTMarkupRange bookmarkEnd() {
            return cell.addNewBookmarkEnd();
        }
    }

    record Control(CTSdtContentBlock content) implements Place {
        @Override
        public CTP paragraph() {
            return content.addNewP();
        }

        @Override
        public CTTbl table() {
            return content.addNewTbl();
        }

        @Override
        public CTSdtBlock control() {
            return content.addNewSdt();
        }

        @Override
        public CTBookmark bookmarkStart() {
            return content.addNewBookmarkStart();
        }

        @Override
        public CTMarkupRange bookmarkEnd() {
            return content.addNewBookmarkEnd();
        }
    }
}
