package org.jalinan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;

/// The inverted index in memory: which words stand in which record. Holds no text, only ids and how to rank them. It is
/// dropped like any object: no file and no thread is behind it. For one thread at a time; only to take in records there
/// may be several.
final class Index {

    /// A code or title as one folded string.
    static final String WHOLE = "whole";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String KIND = "kind";
    /// How long the name is: the shorter, the nearer to what was typed.
    static final String LENGTH = "length";
    static final String HIGH = "high";
    static final String LOW = "low";

    private static final String ID = "id";
    private static final FieldType WORDS = words();

    /// Lucene says once that it could use an incubating module of the JDK for vectors, of which this index has none.
    private static final Logger ABOUT_VECTORS = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ABOUT_VECTORS.setLevel(Level.SEVERE);
    }

    private final IndexWriter writer;
    private DirectoryReader reader;

    Index() {
        // Merging on the caller's own thread leaves no thread behind when the index is dropped.
        var config = new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(64);
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// Takes in a record that the index does not have.
    void add(PortfolioRecord record, RecordTexts texts) {
        try {
            writer.addDocument(document(record, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(PortfolioRecord record, RecordTexts texts) {
        try {
            writer.updateDocument(term(record.id()), document(record, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID id) {
        try {
            writer.deleteDocuments(term(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes what was added and removed so far count.
    void refresh() {
        try {
            var next = DirectoryReader.openIfChanged(reader, writer);
            if (next != null) {
                reader.close();
                reader = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BestOfKinds best(Query query, int perKind) {
        try {
            return new IndexSearcher(reader).search(query, BestOfKinds.atMost(perKind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("EnumOrdinal") // the index never outlives the program, so the numbers of kinds cannot change in it
    private static Document document(PortfolioRecord record, RecordTexts texts) {
        var titles = texts.titles(record);
        var document = new Document();
        document.add(new StringField(ID, bytes(record.id()), Field.Store.NO));
        for (var title : wholes(titles)) {
            document.add(new StringField(WHOLE, title, Field.Store.NO));
        }
        document.add(new Field(TITLE, new WordStream(titles), WORDS));
        document.add(new Field(TEXT, new WordStream(texts.texts(record)), WORDS));
        document.add(new NumericDocValuesField(KIND, Kind.of(record).ordinal()));
        document.add(new NumericDocValuesField(LENGTH,
                texts.names(record).getLast().length()));
        document.add(new NumericDocValuesField(HIGH, record.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, record.id().getLeastSignificantBits()));
        return document;
    }

    /// Longer titles are never typed whole, and Lucene takes no term without end.
    private static Iterable<String> wholes(Set<String> titles) {
        return titles.stream().map(Folding::whole).filter(title -> title.length() <= Typed.MOST_LETTERS).distinct()
                .toList();
    }

    private static Term term(UUID id) {
        return new Term(ID, bytes(id));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array());
    }
}
