//! Private keys in all encodings, and malformed ones.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, RSA_PKCS1_2048_8192_SHA256,
    UnparsedPublicKey,
};
use proptest::prelude::*;

use super::*;
use crate::auth::key::test_key;
use crate::error::ErrorKind;

const PASS_PHRASE: &str = "oci-rust-test-passphrase";

#[track_caller]
fn reads(text: &str, pass_phrase: Option<&str>) {
    let key = PrivateKey::from_pem(text, pass_phrase, "test").unwrap();
    assert_eq!(key.fingerprint(), test_key::text("fingerprint_md5"), "{text}");
    assert_eq!(key.bits(), 2048);
}

#[test]
fn all_encodings_are_read() {
    for encoding in ["pkcs8", "pkcs1", "pkcs8_with_trailing_label"] {
        reads(&test_key::pem(encoding), None);
        // Profiles inherit pass phrases, so an unused one is not an error.
        reads(&test_key::pem(encoding), Some("not needed"));
    }
    for encoding in ["pkcs8_encrypted", "pkcs1_encrypted"] {
        reads(&test_key::pem(encoding), Some(PASS_PHRASE));
    }
}

#[test]
fn text_around_and_line_ends_do_not_matter() {
    for encoding in ["pkcs8", "pkcs1", "pkcs8_encrypted", "pkcs1_encrypted"] {
        let pem = test_key::pem(encoding);
        reads(&pem.replace('\n', "\r\n"), Some(PASS_PHRASE));
        reads(&pem.replace('\n', "\n   "), Some(PASS_PHRASE));
        reads(&format!("\n\n  {pem}\nOCI_API_KEY\n"), Some(PASS_PHRASE));
        reads(&format!("Bag Attributes\n{}{pem}", test_key::pem("public")), Some(PASS_PHRASE));
    }
}

#[track_caller]
fn rejects(text: &str, pass_phrase: Option<&str>, problem: &str) {
    let error = PrivateKey::from_pem(text, pass_phrase, "/home/opc/key").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let message = error.to_string();
    let start = format!("private key /home/opc/key: {problem}");
    assert!(message.starts_with(&start), "{message}");
    for secret in [PASS_PHRASE, "hunter2", "MII"] {
        assert!(!message.contains(secret), "{message}");
    }
}

#[test]
fn text_without_a_private_key_is_named() {
    rejects("", None, "it is empty");
    rejects(" \r\n", None, "it is empty");
    rejects("hello", None, "no PEM block found");
    rejects("ssh-rsa AAAA me@host", None, "it is an SSH public key");
    rejects(&test_key::pem("public"), None, "it is a public key");
    rejects(&pem::encode("RSA PUBLIC KEY", &[1]), None, "it is a public key");
    rejects(&pem::encode("CERTIFICATE", &[1]), None, "it is a certificate");
    rejects(&pem::encode("CERTIFICATE REQUEST", &[1]), None, "it is a certificate");
    rejects(&pem::encode("OPENSSH PRIVATE KEY", &[1]), None, "it is in OpenSSH format; convert");
    rejects(
        &pem::encode("PGP MESSAGE", &[1]),
        None,
        "it is a PEM block of the kind \"PGP MESSAGE\"",
    );
}

#[test]
fn damaged_text_is_explained() {
    let whole = test_key::pem("pkcs8");
    let cut = &whole[..whole.len() / 2];
    rejects(cut, None, "it has a BEGIN PRIVATE KEY line without its END line");
    rejects(
        &whole.replace('M', "*"),
        None,
        "the text between BEGIN PRIVATE KEY and END PRIVATE KEY is not base64",
    );
    for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"] {
        let malformed = pem::encode(label, &[0x30, 0x03, 0x02, 0x01, 0x00]);
        rejects(&malformed, None, "the PEM text does not contain a private key");
    }
    let mut der = test_key::der("pkcs1");
    der.truncate(der.len() - 40);
    rejects(&pem::encode("RSA PRIVATE KEY", &der), None, "it is not a valid RSA key");
}

#[test]
fn other_algorithms_are_named() {
    let random = SystemRandom::new();
    let ec = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
    rejects(
        &pem::encode("PRIVATE KEY", ec.as_ref()),
        None,
        "it is an EC key, and the service takes RSA keys only",
    );
    let ed25519 = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
    rejects(&pem::encode("PRIVATE KEY", ed25519.as_ref()), None, "it is an Ed25519 key");
    rejects(&pem::encode("EC PRIVATE KEY", &[1]), None, "it is an EC key");
    let with_parameters = pem::encode("EC PARAMETERS", &[1]) + &pem::encode("EC PRIVATE KEY", &[1]);
    rejects(&with_parameters, None, "it is an EC key");
    rejects(&pem::encode("DSA PRIVATE KEY", &[1]), None, "it is a DSA key");
    let mut pss = test_key::der("pkcs8");
    let oid = pss.windows(9).position(|window| window == RSA.as_bytes()).unwrap();
    pss[oid + 8] = 10;
    rejects(&pem::encode("PRIVATE KEY", &pss), None, "it is an RSA-PSS key");
    pss[oid + 8] = 99;
    rejects(
        &pem::encode("PRIVATE KEY", &pss),
        None,
        "it is a key of algorithm 1.2.840.113549.1.1.99, not an RSA key",
    );
}

#[test]
fn small_key_is_rejected_with_its_size() {
    // The start of a key of 1024 bits: a sequence, version 0, the modulus.
    let mut pkcs1 = vec![0x30, 0x81, 0x87, 0x02, 0x01, 0x00, 0x02, 0x81, 0x81, 0x00];
    pkcs1.resize(pkcs1.len() + 128, 0xff);
    rejects(
        &pem::encode("RSA PRIVATE KEY", &pkcs1),
        None,
        "the RSA key has 1024 bits, but the service requires at least 2048",
    );

    let mut pkcs8 = vec![0x30, 0x81, 0xa0, 0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09];
    pkcs8.extend_from_slice(RSA.as_bytes());
    pkcs8.extend_from_slice(&[0x05, 0x00, 0x04, 0x81, 0x8a]);
    pkcs8.extend_from_slice(&pkcs1);
    pkcs8[2] = u8::try_from(pkcs8.len() - 3).unwrap();
    rejects(&pem::encode("PRIVATE KEY", &pkcs8), None, "the RSA key has 1024 bits");
}

#[test]
fn pass_phrase_is_required_and_checked() {
    for encoding in ["pkcs8_encrypted", "pkcs1_encrypted"] {
        let pem = test_key::pem(encoding);
        rejects(&pem, None, "the key is encrypted; set pass_phrase in the profile");
        rejects(&pem, Some("hunter2"), "the pass phrase is wrong");
        rejects(&pem, Some(""), "the pass phrase is wrong");
    }
}

#[test]
fn wrong_pass_phrase_is_always_detected() {
    for encoding in ["pkcs1_encrypted", "pkcs8_encrypted"] {
        let pem = test_key::pem(encoding);
        // Legacy keys are fast to try; in 600 trials the padding is valid once or twice.
        let trials = if encoding == "pkcs1_encrypted" { 600 } else { 5 };
        for trial in 0..trials {
            rejects(&pem, Some(&format!("hunter2 {trial}")), "the pass phrase is wrong");
        }
    }
}

#[test]
fn unknown_encryption_is_named() {
    let pem = test_key::pem("pkcs1_encrypted");
    rejects(
        &pem.replace("AES-256-CBC", "RC2-40-CBC"),
        Some("x"),
        "it is encrypted with RC2-40-CBC, which is not supported",
    );
    rejects(
        &pem.replace("DEK-Info", "Unknown"),
        Some("x"),
        "its DEK-Info line is missing or malformed",
    );

    // pbeWithMD5AndDES-CBC, eight bytes of salt, 2048 rounds, eight random bytes.
    let pbes1 = [
        0x30, 0x27, 0x30, 0x1b, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x03,
        0x30, 0x0e, 0x04, 0x08, 1, 2, 3, 4, 5, 6, 7, 8, 0x02, 0x02, 0x08, 0x00, 0x04, 0x08, 1, 2,
        3, 4, 5, 6, 7, 8,
    ];
    rejects(
        &pem::encode("ENCRYPTED PRIVATE KEY", &pbes1),
        Some("x"),
        "it is encrypted with PBES1, which is not supported",
    );
    // The same with the algorithm of PKCS#12, which the library does not support.
    let mut pkcs12 = pbes1.to_vec();
    pkcs12.splice(6..15, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01]);
    rejects(&pem::encode("ENCRYPTED PRIVATE KEY", &pkcs12), Some("x"), "it is encrypted with ");
}

#[tokio::test]
async fn files_are_read_and_named_in_errors() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key");
    let message = |error: Error| error.to_string();

    let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
    assert!(
        error.starts_with(&format!("private key {}: it cannot be read: ", path.display())),
        "{error}"
    );

    std::fs::write(&path, test_key::pem("pkcs8_encrypted")).unwrap();
    let key = PrivateKey::from_file(&path, Some(PASS_PHRASE)).await.unwrap();
    assert_eq!(key.fingerprint(), test_key::text("fingerprint_md5"));

    let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
    assert_eq!(
        error,
        format!(
            "private key {}: the key is encrypted; set pass_phrase in the profile",
            path.display()
        )
    );

    std::fs::write(&path, test_key::der("pkcs8")).unwrap();
    let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
    assert!(error.contains("not PEM; convert a DER key"), "{error}");
}

#[tokio::test]
async fn text_in_utf16_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key");
    let utf16 = |mark: [u8; 2], to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(test_key::pem("pkcs8").encode_utf16().flat_map(to_bytes)).collect()
    };
    for bytes in [utf16([0xff, 0xfe], u16::to_le_bytes), utf16([0xfe, 0xff], u16::to_be_bytes)] {
        std::fs::write(&path, bytes).unwrap();
        let error = PrivateKey::from_file(&path, None).await.unwrap_err().to_string();
        assert!(error.contains(": it is UTF-16 text, ") && error.ends_with("save it as UTF-8"));
    }
}

#[tokio::test]
async fn private_half_is_found_beside_a_public_key() {
    let directory = tempfile::tempdir().unwrap();
    for (public, private) in [
        ("a_public.pem", "a.pem"),
        ("b_public", "b"),
        ("id_rsa.pub", "id_rsa"),
        ("c.d_public.pem", "c.d.pem"),
    ] {
        let (public, private) = (directory.path().join(public), directory.path().join(private));
        std::fs::write(&public, test_key::pem("public")).unwrap();
        let error = PrivateKey::from_file(&public, None).await.unwrap_err().to_string();
        assert!(error.ends_with("give the private key that belongs to it"), "{error}");

        std::fs::write(&private, "").unwrap();
        let error = PrivateKey::from_file(&public, None).await.unwrap_err().to_string();
        assert!(error.ends_with(&format!("to it, probably {}", private.display())), "{error}");
    }
    let public = directory.path().join("e.pem");
    std::fs::write(&public, test_key::pem("public")).unwrap();
    let error = PrivateKey::from_file(&public, None).await.unwrap_err().to_string();
    assert!(error.ends_with("give the private key that belongs to it"), "{error}");
}

#[tokio::test]
async fn generated_key_signs_and_can_be_written() {
    let key = PrivateKey::generate().unwrap();
    let again = PrivateKey::from_pem(&key.to_pem().unwrap(), None, "test").unwrap();
    assert_eq!(again.fingerprint(), key.fingerprint());
    assert_eq!(again.public_key_pem(), key.public_key_pem());

    let signature = Signer::sign(&again, b"message").await.unwrap();
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.pair.public_key());
    assert!(public.verify(b"message", &signature).is_ok());
    assert!(public.verify(b"massage", &signature).is_err());
}

#[test]
fn debug_shows_the_fingerprint_and_the_size() {
    assert_eq!(
        format!("{:?}", test_key::key()),
        "PrivateKey { fingerprint: \"8a:50:0f:4d:03:12:93:ab:b3:74:2f:bb:b7:b3:93:81\", bits: 2048, .. }"
    );
}

proptest! {
    #[test]
    fn any_bytes_do_not_panic(
        label in prop::sample::select(&["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"][..]),
        der in prop::collection::vec(any::<u8>(), 1..200),
    ) {
        prop_assert!(PrivateKey::from_pem(&pem::encode(label, &der), Some("x"), "test").is_err());
    }

    #[test]
    fn any_flipped_byte_does_not_panic(index in 0usize..1200, value in any::<u8>()) {
        let mut der = test_key::der("pkcs8");
        let index = index % der.len();
        der[index] = value;
        let _ = PrivateKey::from_pem(&pem::encode("PRIVATE KEY", &der), None, "test");
    }
}
