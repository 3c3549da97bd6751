package org.jalinan.exchange.table;

import java.io.IOException;
import org.jalinan.exchange.Sentence;

/// A file that is not what its name says, is broken, or asks for more than a laptop has. Says so in one sentence with the
/// place.
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    public UnreadableFile(String key, Object... arguments) {
        super(key);
        sentence = Sentence.of(key, arguments);
    }

    public Sentence sentence() {
        return sentence;
    }
}
