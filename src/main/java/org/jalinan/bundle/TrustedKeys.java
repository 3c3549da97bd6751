package org.jalinan.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.journal.WholeFile;

/// Whose files this account believes: one line for each key, `trusted` or `revoked`, the key, the name. Kept beside the
/// account's own key.
public final class TrustedKeys {

    private static final String FILE = "trusted-keys";
    private static final String TRUSTED = "trusted";
    private static final String REVOKED = "revoked";

    private final Path file;

    private TrustedKeys(Path file) {
        this.file = file;
    }

    public static TrustedKeys in(Path folder) {
        return new TrustedKeys(folder.resolve(FILE));
    }

    /// Everybody who was ever trusted; a line that is none of ours is passed over.
    public List<Colleague> all() {
        try {
            return Files.isRegularFile(file)
                    ? Files.readAllLines(file).stream().flatMap(line -> read(line).stream()).toList()
                    : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Colleague> read(String line) {
        var words = line.split(" ", 3);
        try {
            return words.length < 3 ? Optional.empty()
                    : Optional.of(
                            new Colleague(words[2], SigningKey.publicKey(words[1]), words[0].equals(TRUSTED)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    public Optional<Colleague> of(PublicKey key) {
        return all().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// Believes what this key signs from now on.
    public void trust(String name, PublicKey key) throws IOException {
        put(new Colleague(name, key, true));
    }

    /// Believes it no longer.
    public void revoke(Colleague colleague) throws IOException {
        put(new Colleague(colleague.name(), colleague.key(), false));
    }

    private void put(Colleague colleague) throws IOException {
        var left = new ArrayList<>(all());
        left.removeIf(each -> each.key().equals(colleague.key()));
        left.add(colleague);
        var lines = new StringBuilder();
        left.forEach(each -> lines.append(each.trusted() ? TRUSTED : REVOKED).append(' ')
                .append(SigningKey.text(each.key().getEncoded())).append(' ')
                .append(each.name().replaceAll("\\R", " ").strip()).append('\n'));
        WholeFile.makeFolder(file.getParent());
        WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
