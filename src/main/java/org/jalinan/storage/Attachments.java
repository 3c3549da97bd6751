package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Portfolio;

/// The folder of attachments: a file each under the hash of its bytes, written once and never changed.
record Attachments(Path folder) {

    /// Returns when the bytes are on disk.
    void keep(Attachment attachment) throws IOException {
        if (find(attachment.sha256()).isEmpty()) {
            WholeFile.makeFolder(folder);
            WholeFile.write(folder.resolve(attachment.sha256()), attachment.bytes());
        }
    }

    /// Keeps what came with a bundle, each under the hash of its bytes.
    void keepAll(Collection<byte[]> arrived) throws IOException {
        for (var bytes : arrived) {
            keep(Attachment.of(bytes));
        }
    }

    /// Empty where the file is missing or holds other bytes than it is named after.
    Optional<Attachment> find(String sha256) throws IOException {
        var file = folder.resolve(sha256);
        return Files.isRegularFile(file)
                ? Optional.of(Attachment.of(Files.readAllBytes(file))).filter(each -> each.sha256().equals(sha256))
                : Optional.empty();
    }

    /// Says of which documents of the register the bytes cannot be proven.
    Stream<Notice> findings(Portfolio portfolio) throws IOException {
        var findings = Stream.<Notice>builder();
        for (var document : portfolio.all(IssuedDocument.class).toList()) {
            if (find(document.sha256()).isEmpty()) {
                findings.add(Notice.of("storage.check.attachment", document.number(), document.version()));
            }
        }
        return findings.build();
    }
}
