package org.jalinan.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jalinan.journal.WholeFile;

/// This account's own Ed25519 key, made on first use and kept outside the portfolio, because folders get copied. The
/// file holds the private and the public half, a line each, and is the account's alone where the system knows that.
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";
    private static final String FILE = "signing-key";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /// The key kept in a folder; made if there is none.
    ///
    /// @throws IOException if it can be neither read nor kept
    public static SigningKey in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        try {
            if (Files.isRegularFile(file)) {
                return read(Files.readAllLines(file));
            }
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            WholeFile.makeFolder(folder);
            WholeFile.write(file, (text(pair.getPrivate().getEncoded()) + "\n" + text(pair.getPublic().getEncoded())
                    + "\n").getBytes(StandardCharsets.US_ASCII));
            keepPrivate(file);
            return new SigningKey(pair);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The signing key cannot be read", e);
        }
    }

    private static SigningKey read(List<String> lines) throws GeneralSecurityException, IOException {
        if (lines.size() < 2) {
            throw new IOException("The signing key is cut off");
        }
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new SigningKey(new KeyPair(publicKey(lines.get(1)),
                factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst())))));
    }

    private static void keepPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// @throws IllegalArgumentException if the text is no key
    static PublicKey publicKey(String base64) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a public key", e);
        }
    }

    static String text(byte[] encoded) {
        return Base64.getEncoder().encodeToString(encoded);
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(publicKey());
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on signs with " + ALGORITHM, e);
        }
    }

    static boolean isSigned(byte[] bytes, byte[] signed, PublicKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException notSo) {
            return false;
        }
    }
}
