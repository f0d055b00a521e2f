import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens an envelope (Documentation/envelope.md) with the JDK alone.
 *
 * <pre>java EnvelopeOpener KEY.pem AADFILE ENVELOPE [SENDERPUB.pem]</pre>
 *
 * The text goes to standard output, all of it or nothing. A refusal is one line on standard error, and exit code 1.
 */
public final class EnvelopeOpener {
    private static final byte[] MAGIC = "AAE1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 44;
    private static final int TAG = 16;
    private static final int SEALED_CHUNK = 65_536 + TAG;
    private static final int LONGEST_SIGNATURE = 4_096;

    private final PrivateKey privateKey;
    private final byte[] additionalData;
    private final PublicKey sender;

    EnvelopeOpener(PrivateKey privateKey, byte[] additionalData, PublicKey sender) {
        this.privateKey = privateKey;
        this.additionalData = additionalData;
        this.sender = sender;
    }

    public static void main(String[] arguments) {
        if (arguments.length < 3 || arguments.length > 4) {
            System.err.println("usage: java EnvelopeOpener KEY.pem AADFILE ENVELOPE [SENDERPUB.pem]");
            System.exit(2);
        }
        try {
            PrivateKey key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(der(arguments[0])));
            PublicKey sender = arguments.length < 4
                ? null
                : KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der(arguments[3])));
            byte[] additionalData = Files.readAllBytes(Path.of(arguments[1]));
            byte[] envelope = Files.readAllBytes(Path.of(arguments[2]));
            System.out.writeBytes(new EnvelopeOpener(key, additionalData, sender).open(envelope));
            System.out.flush();
        } catch (Exception error) {
            System.err.println("refused: " + error.getClass().getSimpleName() + ": " + error.getMessage());
            System.exit(1);
        }
    }

    byte[] open(byte[] envelope) throws GeneralSecurityException {
        require(envelope.length >= HEADER, "the envelope breaks off in its header");
        byte[] header = Arrays.copyOf(envelope, HEADER);
        require(Arrays.equals(Arrays.copyOf(header, 4), MAGIC), "it is no envelope of version 1");
        require((header[4] & ~1) == 0, "it has an unknown flag");
        boolean isSigned = header[4] == 1;
        require(isSigned == (sender != null), isSigned ? "it is signed; give the sender's key" : "it is not signed");

        int end = envelope.length;
        String signature = "";
        if (isSigned) {
            require(end >= HEADER + 2, "it has no signature");
            int length = ByteBuffer.wrap(envelope, end - 2, 2).getShort() & 0xFFFF;
            require(length <= LONGEST_SIGNATURE && HEADER + 2 + length <= end, "it has no signature");
            signature = new String(envelope, end - 2 - length, length, StandardCharsets.US_ASCII);
            end -= 2 + length;
        }
        byte[] key = key(Arrays.copyOfRange(header, 5, 37));
        MessageDigest signed = MessageDigest.getInstance("SHA-256");
        signed.update(header);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int start = HEADER;
        for (int number = 0; start >= 0; number++) {
            boolean isLast = end - start <= SEALED_CHUNK;
            int chunkEnd = isLast ? end : start + SEALED_CHUNK;
            require(chunkEnd - start >= TAG, "it breaks off");
            byte[] nonce = ByteBuffer.allocate(12).put(header, 37, 7).putInt(number).put((byte) (isLast ? 1 : 0)).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
            text.writeBytes(cipher.doFinal(envelope, start, chunkEnd - start));
            signed.update(envelope, chunkEnd - TAG, TAG);
            start = isLast ? -1 : chunkEnd;
        }
        if (isSigned) {
            verify(signature, signed.digest());
        }
        return text.toByteArray();
    }

    private byte[] key(byte[] ephemeral) throws GeneralSecurityException {
        byte[] secret = agree(ephemeral);
        require(!Arrays.equals(secret, new byte[32]), "the shared secret is zero");
        // The public half of our key is what it makes of the base point, u = 9.
        byte[] base = new byte[32];
        base[0] = 9;
        byte[] info = ByteBuffer.allocate(100).put(MAGIC).put(ephemeral).put(agree(base))
            .put(MessageDigest.getInstance("SHA-256").digest(additionalData)).array();
        // HKDF: extract under a salt of zeros, then one block of expand.
        byte[] pseudorandomKey = hmac(new byte[32], secret);
        return hmac(pseudorandomKey, ByteBuffer.allocate(101).put(info).put((byte) 1).array());
    }

    private byte[] agree(byte[] publicKey) throws GeneralSecurityException {
        byte[] bigEndian = new byte[32];
        for (int index = 0; index < 32; index++) {
            bigEndian[index] = publicKey[31 - index];
        }
        bigEndian[0] &= 0x7F;
        NamedParameterSpec curve = NamedParameterSpec.X25519;
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(privateKey);
        agreement.doPhase(
            KeyFactory.getInstance("X25519").generatePublic(new XECPublicKeySpec(curve, new BigInteger(1, bigEndian))),
            true);
        return agreement.generateSecret();
    }

    /** A detached, unencoded JWS (RFC 7797) with RS256. */
    private void verify(String jws, byte[] payload) throws GeneralSecurityException {
        String[] parts = jws.split("\\.", -1);
        require(parts.length == 3 && parts[1].isEmpty(), "the signature is no detached JWS");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        require(header.contains("\"alg\":\"RS256\""), "the signature is not RS256");
        require(header.contains("\"b64\":false") && header.contains("\"crit\":[\"b64\"]"), "the signature is encoded");
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(sender);
        verifier.update((parts[0] + ".").getBytes(StandardCharsets.US_ASCII));
        verifier.update(payload);
        require(verifier.verify(Base64.getUrlDecoder().decode(parts[2])), "the sender's signature does not hold");
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    /** What stands between the lines of a PEM file. */
    private static byte[] der(String path) throws java.io.IOException {
        String pem = Files.readString(Path.of(path), StandardCharsets.US_ASCII);
        return Base64.getDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    private static void require(boolean holds, String reason) throws GeneralSecurityException {
        if (!holds) {
            throw new GeneralSecurityException(reason);
        }
    }
}
