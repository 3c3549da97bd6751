package org.jalinan.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Connections to an H2 file with the settings that measurements have shown to be safe: no background writer, files that
/// an interrupt cannot close, no trace file, no server. Daily work connects as a user who may only read and write rows;
/// the administrator creates the file and opens it. The two passwords guard nothing: the file lies open on the
/// officer's own disk.
final class Database {

    private static final String ENDING = ".mv.db";
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=5000;DB_CLOSE_ON_EXIT=FALSE";
    /// Only an administrator may set it, and the file does not keep it: a reopened one was seen to write 0.5 s late.
    private static final String NO_DELAY = ";WRITE_DELAY=0";
    private static final String EXISTING = ";IFEXISTS=TRUE";
    /// The trace level is heeded, but then once more refused to a user who is no administrator.
    private static final String DAILY = EXISTING + ";IGNORE_UNKNOWN_SETTINGS=TRUE";
    private static final String ADMINISTRATOR = "JALINAN_ADMINISTRATOR";
    private static final String OFFICER = "JALINAN_OFFICER";
    private static final List<String> MIGRATIONS = List.of("V001__records_and_edits.sql",
            "V002__the_whole_record.sql", "V003__chain_heads.sql", "V004__points_in_time_and_issues.sql");

    static {
        // No class may be called from SQL, should a stranger's file ever take the place of ours.
        System.setProperty("h2.allowedClasses", "none");
    }

    private Database() {
    }

    static Path file(Path folder, String name) {
        return folder.resolve(name + ENDING);
    }

    /// Makes a new file with all tables. There must be none of that name.
    static void create(Path folder, String name) throws SQLException, IOException {
        try (var connection = connect(url(folder, name, NO_DELAY), ADMINISTRATOR);
                var statement = connection.createStatement()) {
            for (var migration : MIGRATIONS) {
                for (var sql : statements(migration)) {
                    statement.execute(sql);
                }
            }
            statement.execute("create user " + OFFICER + " password '" + OFFICER + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + OFFICER);
        }
    }

    /// Connects to a file that is there. The administrator opens it with the one setting that is his, and leaves.
    static Connection open(Path folder, String name) throws SQLException {
        var administrator = connect(url(folder, name, EXISTING + NO_DELAY), ADMINISTRATOR);
        try {
            return connect(url(folder, name, DAILY), OFFICER);
        } finally {
            administrator.close();
        }
    }

    /// Connects without changing a byte of the file.
    static Connection look(Path folder, String name) throws SQLException {
        return connect(url(folder, name, DAILY + ";ACCESS_MODE_DATA=r"), OFFICER);
    }

    private static Connection connect(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, user);
    }

    private static String url(Path folder, String name, String more) {
        return "jdbc:h2:async:" + folder.resolve(name) + SETTINGS + more;
    }

    static List<String> statements(String migration) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream("migrations/" + migration)) {
            if (in == null) {
                throw new IOException(migration + " is missing from the program");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(text.split(";\\s*\\R", -1)).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
        }
    }
}
