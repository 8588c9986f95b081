package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

class FileTroubleTest {

    @Test
    void aReasonIsMoreThanTheNameOfTheFile() {
        assertThat(FileTrouble.reason(new AccessDeniedException("/a"))).isEqualTo("you may not open or change /a");
        assertThat(FileTrouble.reason(new FileAlreadyExistsException("/a"))).isEqualTo("/a is in the way");
        assertThat(FileTrouble.reason(new NoSuchFileException("/a"))).isEqualTo("/a is not there and cannot be made");
        assertThat(FileTrouble.reason(new FileSystemException("/a", "/b", "Is a directory"))).isEqualTo("Is a directory");
        assertThat(FileTrouble.reason(new IOException("No space left"))).isEqualTo("No space left");
        assertThat(FileTrouble.reason(new IOException())).isEqualTo("IOException");
    }
}
