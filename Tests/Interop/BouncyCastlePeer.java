import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.jcajce.provider.asymmetric.util.EC5Util;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.Properties;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * The other end of the interop tests: keys, agreement and cipher as the ecosystem's reference service has them from BouncyCastle.
 *
 * A request is a line, a verb and its fields with blanks between them; the answer is a line too, "ok" or "error" and its fields.
 * A field is the base64 of its bytes, "-" when there are none.
 *
 *     version                                             the provider and its version
 *     pair FORM                                           a new key pair: public half, then private, each as DER,
 *                                                         as PEM on one line and as wrapped PEM
 *     encrypt PRIVATE NONCE KEYVALUE NONCE PLAINTEXT      ciphertext and tag; first our key and nonce, then the peer's
 *     decrypt PRIVATE NONCE KEYVALUE NONCE CIPHERTEXT     plaintext
 */
public final class BouncyCastlePeer {
    private static final String PROVIDER = BouncyCastleProvider.PROVIDER_NAME;
    private static final int NONCE_BYTES = 32;
    private static final int SALT_BYTES = 20;
    private static final int TAG_BITS = 128;

    public static void main(String[] arguments) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            answers.append(answer(line)).append('\n').flush();
        }
    }

    private static String answer(String line) {
        String[] words = line.split(" ");
        try {
            byte[][] fields = new byte[words.length - 1][];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = words[i + 1].equals("-") ? new byte[0] : Base64.getDecoder().decode(words[i + 1]);
            }
            return join("ok", perform(words[0], fields));
        } catch (Exception failure) {
            return join("error", List.of(bytes(failure.toString())));
        }
    }

    private static List<byte[]> perform(String verb, byte[][] fields) throws Exception {
        switch (verb) {
            case "version":
                return List.of(bytes(Security.getProvider(PROVIDER).toString()));
            case "pair":
                return pair(text(fields[0]));
            case "encrypt":
                return List.of(crypt(Cipher.ENCRYPT_MODE, fields));
            case "decrypt":
                return List.of(crypt(Cipher.DECRYPT_MODE, fields));
            default:
                throw new IllegalArgumentException("no such verb");
        }
    }

    private static List<byte[]> pair(String form) throws Exception {
        boolean isX25519 = form.startsWith("x25519");
        KeyPairGenerator generator = KeyPairGenerator.getInstance(isX25519 ? "X25519" : "EC", PROVIDER);
        if (form.startsWith("weierstrass")) {
            // The reference service's way: a curve without a name, so that its parameters are written out.
            generator.initialize(EC5Util.convertToSpec(CustomNamedCurves.getByName("Curve25519")));
        } else if (form.equals("named")) {
            generator.initialize(new ECGenParameterSpec("curve25519"));
        } else if (!isX25519) {
            throw new IllegalArgumentException("no such form");
        }
        KeyPair pair = generator.generateKeyPair();
        byte[] publicKey = pair.getPublic().getEncoded();
        List<byte[]> encodings = new ArrayList<>(encodings("PUBLIC KEY", publicKey));
        encodings.addAll(encodings("PRIVATE KEY", privateEncoding(form, pair.getPrivate(), publicKey)));
        return encodings;
    }

    private static byte[] privateEncoding(String form, PrivateKey key, byte[] publicKey) throws Exception {
        switch (form) {
            case "x25519-v1":
                // BouncyCastle writes version 2, with the public key, unless it is told not to.
                Properties.setThreadOverride("org.bouncycastle.pkcs8.v1_info_only", true);
                try {
                    return key.getEncoded();
                } finally {
                    Properties.removeThreadOverride("org.bouncycastle.pkcs8.v1_info_only");
                }
            case "weierstrass-v2":
                // It writes version 1 for curves of this kind; this is the same key with the public key beside it.
                PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.getEncoded());
                byte[] point = SubjectPublicKeyInfo.getInstance(publicKey).getPublicKeyData().getOctets();
                return new PrivateKeyInfo(info.getPrivateKeyAlgorithm(), info.parsePrivateKey(), null, point)
                        .getEncoded();
            default:
                return key.getEncoded();
        }
    }

    private static List<byte[]> encodings(String label, byte[] der) throws Exception {
        StringWriter wrapped = new StringWriter();
        try (PemWriter writer = new PemWriter(wrapped)) {
            writer.writeObject(new PemObject(label, der));
        }
        String base64 = Base64.getEncoder().encodeToString(der);
        String line = "-----BEGIN " + label + "-----" + base64 + "-----END " + label + "-----";
        return List.of(der, bytes(line), bytes(wrapped.toString()));
    }

    private static byte[] crypt(int mode, byte[][] fields) throws Exception {
        byte[] secret = agree(fields[0], text(fields[2]));
        byte[] mask = new byte[NONCE_BYTES];
        for (int i = 0; i < NONCE_BYTES; i++) {
            mask[i] = (byte) (fields[1][i] ^ fields[3][i]);
        }
        HKDFBytesGenerator derivation = new HKDFBytesGenerator(new SHA256Digest());
        derivation.init(new HKDFParameters(secret, Arrays.copyOfRange(mask, 0, SALT_BYTES), null));
        byte[] key = new byte[32];
        derivation.generateBytes(key, 0, key.length);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", PROVIDER);
        byte[] iv = Arrays.copyOfRange(mask, SALT_BYTES, NONCE_BYTES);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        return cipher.doFinal(fields[4]);
    }

    private static byte[] agree(byte[] privateKey, String keyValue) throws Exception {
        PrivateKey own = BouncyCastleProvider.getPrivateKey(PrivateKeyInfo.getInstance(privateKey));
        // The reference service strips these two marks and decodes strictly: a line break would be refused.
        String base64 = keyValue.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "");
        byte[] der = Base64.getDecoder().decode(base64);
        PublicKey peer = BouncyCastleProvider.getPublicKey(SubjectPublicKeyInfo.getInstance(der));
        if (own == null || peer == null) {
            throw new GeneralSecurityException("no such algorithm");
        }
        KeyAgreement agreement =
                KeyAgreement.getInstance(own.getAlgorithm().equals("X25519") ? "X25519" : "ECDH", PROVIDER);
        agreement.init(own);
        agreement.doPhase(peer, true);
        return agreement.generateSecret();
    }

    private static String join(String first, List<byte[]> fields) {
        StringBuilder line = new StringBuilder(first);
        for (byte[] field : fields) {
            line.append(' ').append(field.length == 0 ? "-" : Base64.getEncoder().encodeToString(field));
        }
        return line.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
