package org.jalinan.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The folded words of several texts, as Lucene takes them in. The texts stand apart, so that no run of letters is
/// found across two of them.
final class WordStream extends TokenStream {

    private static final int BETWEEN_TEXTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> texts;
    private Iterator<Token> tokens = List.<Token>of().iterator();

    WordStream(Iterable<String> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!tokens.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            tokens = Folding.tokens(texts.next()).iterator();
            step.setPositionIncrement(BETWEEN_TEXTS);
        }
        term.append(tokens.next().text());
        return true;
    }
}
