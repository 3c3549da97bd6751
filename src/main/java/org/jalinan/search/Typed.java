package org.jalinan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jalinan.search.Passage.Match;

/// What an officer typed, read as words and never as a language of queries: no character in it means anything but
/// itself. Every word must be found. Each way of finding one has a score of its own, so that the order never depends
/// on how often a word occurs elsewhere: the exact code or title, then words of titles, then words of other fields;
/// a whole word before a beginning before a slip.
final class Typed {

    private static final int MOST_WORDS = 12;
    static final int MOST_LETTERS = 300;
    private static final float WHOLE = 100;
    private static final float BEGINS_WHOLE = 15;

    private final String whole;
    private final List<Run> runs;

    private Typed(String whole, List<Run> runs) {
        this.whole = whole;
        this.runs = runs;
    }

    /// Tokens that follow each other with nothing between; a plain word is a run of one.
    private record Run(List<Sought> tokens) {
    }

    static Typed read(String words) {
        var text = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
        var tokens = Folding.tokens(text);
        boolean open = !tokens.isEmpty() && tokens.getLast().end() == text.length();
        var runs = new ArrayList<List<Sought>>();
        for (int i = 0; i < tokens.size() && runs.size() <= MOST_WORDS; i++) {
            var token = tokens.get(i);
            if (!token.joined()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(new Sought(token.text(), open && i == tokens.size() - 1));
        }
        var whole = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        return new Typed(whole, runs.stream().limit(MOST_WORDS).map(Run::new).toList());
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    Query query() {
        var query = new BooleanQuery.Builder();
        for (var run : runs) {
            query.add(new DisjunctionMaxQuery(ways(run), 0), Occur.MUST);
        }
        query.add(scored(new TermQuery(new Term(Index.WHOLE, whole)), WHOLE), Occur.SHOULD);
        query.add(scored(new PrefixQuery(new Term(Index.WHOLE, whole)), BEGINS_WHOLE), Occur.SHOULD);
        return query.build();
    }

    private static List<Query> ways(Run run) {
        if (run.tokens().size() > 1) {
            return List.of(scored(phrase(Index.TITLE, run), 10), scored(phrase(Index.TEXT, run), 4));
        }
        var word = run.tokens().getFirst();
        return Stream.of(Stream.of(scored(word.is(Index.TITLE), 10), scored(word.is(Index.TEXT), 4)),
                word.begins(Index.TITLE).stream().map(query -> scored(query, 8)),
                word.begins(Index.TEXT).stream().map(query -> scored(query, 3)),
                word.slips(Index.TITLE).stream().map(query -> scored(query, 2)),
                word.slips(Index.TEXT).stream().map(query -> scored(query, 1))).flatMap(each -> each).toList();
    }

    private static Query phrase(String field, Run run) {
        return new PhraseQuery(field, run.tokens().stream().map(Sought::word).toArray(String[]::new));
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /// The places in a text where words that were typed stand, in their order.
    List<Match> matches(String text) {
        var tokens = Folding.tokens(text);
        var matches = new HashSet<Match>();
        for (var run : runs) {
            for (int i = 0; i + run.tokens().size() <= tokens.size(); i++) {
                if (standsAt(run, tokens, i)) {
                    matches.add(new Match(tokens.get(i).start(), tokens.get(i + run.tokens().size() - 1).end()));
                }
            }
        }
        return matches.stream().sorted(Comparator.comparingInt(Match::start).thenComparingInt(Match::end)).toList();
    }

    private static boolean standsAt(Run run, List<Token> tokens, int at) {
        for (int i = 0; i < run.tokens().size(); i++) {
            if (!run.tokens().get(i).matches(tokens.get(at + i).text())) {
                return false;
            }
        }
        return true;
    }

    /// How many of the words typed stand in a text.
    int wordsIn(String text) {
        var tokens = Folding.tokens(text);
        return (int) runs.stream().filter(run -> {
            for (int i = 0; i + run.tokens().size() <= tokens.size(); i++) {
                if (standsAt(run, tokens, i)) {
                    return true;
                }
            }
            return false;
        }).count();
    }

    int words() {
        return runs.size();
    }
}
