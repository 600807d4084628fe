//! The private key of an API key or a session: read from PEM text, used to sign.
//!
//! To be touched when another encoding of a key should be understood, or when the message for one
//! that is not could be better.

use std::fmt;
use std::path::Path;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use md5::{Digest, Md5};
use pkcs8::der::asn1::UintRef;
use pkcs8::der::{Decode, Header, SliceReader};
use pkcs8::{EncryptedPrivateKeyInfoRef, ObjectIdentifier, PrivateKeyInfoRef};

use super::legacy_pem;
use super::pem::{self, Block};
use super::{BoxFuture, Signer};
use crate::Error;

/// The smallest key that the service accepts.
const MIN_BITS: usize = 2048;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const DSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10040.4.1");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const ED448: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.113");

const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");

/// An RSA private key of 2048 bits or more.
///
/// Understood are PKCS#1 and PKCS#8, plain or encrypted with a pass phrase, the legacy OpenSSL
/// encryption included. Text around the key, such as the label that the console asks for, is
/// ignored.
///
/// # Example
///
/// ```
/// use oci_sdk_core::auth::PrivateKey;
///
/// # fn main() -> Result<(), oci_sdk_core::Error> {
/// let pem = PrivateKey::generate()?.to_pem()?;
/// let key = PrivateKey::from_pem(&pem, None, "the example")?;
/// println!("upload this as {}:\n{}", key.fingerprint(), key.public_key_pem());
/// # Ok(())
/// # }
/// ```
pub struct PrivateKey {
    pair: KeyPair,
    fingerprint: String,
    public_key_der: Vec<u8>,
}

impl PrivateKey {
    /// Reads the key from PEM text.
    ///
    /// `origin` says in error messages where the text came from: a path, or the name of a
    /// setting. A `pass_phrase` for a key that is not encrypted is ignored, because profiles
    /// inherit it.
    ///
    /// Deriving a key from a pass phrase takes time by design: not for an async thread.
    ///
    /// # Errors
    ///
    /// When the text holds no usable key; the message says what it holds instead.
    pub fn from_pem(text: &str, pass_phrase: Option<&str>, origin: &str) -> Result<Self, Error> {
        let unusable =
            |problem: String| Error::credentials(format!("private key {origin}: {problem}"));
        let block = Block::find(text).map_err(|fault| unusable(no_block(fault, text)))?;
        let der = block.decode().ok_or_else(|| {
            unusable(format!(
                "the text between BEGIN {label} and END {label} is not base64; copy the file again",
                label = block.label(),
            ))
        })?;
        Self::from_block(block, &der, pass_phrase).map_err(unusable)
    }

    /// Reads the key from a PEM file, off the async threads.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or as in [`from_pem`](Self::from_pem).
    pub async fn from_file(
        path: impl AsRef<Path>,
        pass_phrase: Option<&str>,
    ) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let pass_phrase = pass_phrase.map(str::to_owned);
        let read = tokio::task::spawn_blocking(move || {
            let origin = path.display().to_string();
            let bytes = std::fs::read(&path).map_err(|error| {
                Error::credentials(format!("private key {origin} cannot be read: {error}"))
                    .with_source(error)
            })?;
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                Error::credentials(format!(
                    "private key {origin} is not PEM text; convert it, if it is DER: \
                     openssl rsa -inform DER -in {origin} -out key.pem"
                ))
            })?;
            Self::from_pem(text, pass_phrase.as_deref(), &origin)
        });
        read.await.map_err(|error| {
            Error::credentials("reading the private key was interrupted").with_source(error)
        })?
    }

    /// A new key of 2048 bits.
    ///
    /// Takes a good part of a second: in async code, call it with `spawn_blocking`.
    ///
    /// # Errors
    ///
    /// When the system has no randomness to give.
    pub fn generate() -> Result<Self, Error> {
        KeyPair::generate(KeySize::Rsa2048)
            .map_err(|error| error.to_string())
            .and_then(Self::from_pair)
            .map_err(|problem| Error::credentials(format!("no private key can be made: {problem}")))
    }

    /// The fingerprint by which the service knows the key: the MD5 of its public half, in
    /// hexadecimal with colons.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The size of the key.
    pub fn bits(&self) -> usize {
        // Keys with a size that is no multiple of eight exist in theory only.
        self.pair.public_modulus_len() * 8
    }

    /// The public half, as it is uploaded in the console (`PUBLIC KEY`, RFC 7468).
    pub fn public_key_pem(&self) -> String {
        pem::encode("PUBLIC KEY", &self.public_key_der)
    }

    /// The key itself, unencrypted (PKCS#8). For a key file that is just being made.
    ///
    /// # Errors
    ///
    /// When the key cannot be exported.
    pub fn to_pem(&self) -> Result<String, Error> {
        let der: Pkcs8V1Der<'static> = self.pair.as_der().map_err(|error| {
            Error::credentials("the private key cannot be exported").with_source(error)
        })?;
        Ok(pem::encode("PRIVATE KEY", der.as_ref()))
    }

    /// The signature of `message`: RSASSA-PKCS1-v1_5 over SHA-256.
    ///
    /// # Errors
    ///
    /// None that is known; the cryptography library reserves the right to fail.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        // The random numbers are asked for by the interface; this padding has no use for them.
        self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(
            |error| {
                Error::credentials(format!("signing failed with the key {}", self.fingerprint))
                    .with_source(error)
            },
        )?;
        Ok(signature)
    }

    fn from_block(block: Block<'_>, der: &[u8], pass_phrase: Option<&str>) -> Result<Self, String> {
        match block.label() {
            "PRIVATE KEY" => Self::from_pkcs8(der),
            "RSA PRIVATE KEY" if is_encrypted(&block) => {
                let pass_phrase = pass_phrase.ok_or_else(missing_pass_phrase)?;
                let der = legacy_pem::decrypt(block.header("DEK-Info"), der, pass_phrase)
                    .map_err(legacy_problem)?;
                // Once in 256 times the padding comes out right by chance, and the rest is noise.
                modulus_bits(&der).ok_or_else(wrong_pass_phrase)?;
                Self::from_pkcs1(&der)
            }
            "RSA PRIVATE KEY" => Self::from_pkcs1(der),
            "ENCRYPTED PRIVATE KEY" => {
                let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| {
                    encryption(der).map_or_else(garbled, |oid| unsupported_cipher(&oid_name(oid)))
                })?;
                let pass_phrase = pass_phrase.ok_or_else(missing_pass_phrase)?;
                let plain = encrypted.decrypt(pass_phrase).map_err(pkcs8_problem)?;
                PrivateKeyInfoRef::try_from(plain.as_bytes()).map_err(|_| wrong_pass_phrase())?;
                Self::from_pkcs8(plain.as_bytes())
            }
            label => Err(not_a_key(label)),
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, String> {
        let info = PrivateKeyInfoRef::try_from(der).map_err(|_| garbled())?;
        match info.algorithm.oid {
            RSA => {}
            EC => return Err(not_rsa("an EC")),
            ED25519 => return Err(not_rsa("an Ed25519")),
            ED448 => return Err(not_rsa("an Ed448")),
            DSA => return Err(not_rsa("a DSA")),
            RSA_PSS => return Err(not_rsa("an RSA-PSS")),
            other => return Err(not_rsa(&format!("a key of algorithm {other}, not an RSA"))),
        }
        check_size(info.private_key.as_bytes())?;
        Self::from_pair(KeyPair::from_pkcs8(der).map_err(|error| rejected(&error))?)
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, String> {
        check_size(der)?;
        Self::from_pair(KeyPair::from_der(der).map_err(|error| rejected(&error))?)
    }

    fn from_pair(pair: KeyPair) -> Result<Self, String> {
        let public_key: PublicKeyX509Der<'static> = pair
            .public_key()
            .as_der()
            .map_err(|_| "its public half cannot be derived".to_owned())?;
        let public_key_der = public_key.as_ref().to_vec();
        let fingerprint = colon_hex(&Md5::digest(&public_key_der));
        Ok(Self { pair, fingerprint, public_key_der })
    }
}

impl Signer for PrivateKey {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>> {
        // A quarter of a millisecond: handing it to another thread would cost more than it frees.
        Box::pin(async move { PrivateKey::sign(self, message) })
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PrivateKey")
            .field("fingerprint", &self.fingerprint)
            .field("bits", &self.bits())
            .finish_non_exhaustive()
    }
}

fn is_encrypted(block: &Block<'_>) -> bool {
    block.header("Proc-Type").is_some_and(|value| value.contains("ENCRYPTED"))
}

fn check_size(pkcs1: &[u8]) -> Result<(), String> {
    let bits = modulus_bits(pkcs1).ok_or_else(garbled)?;
    if bits < MIN_BITS {
        return Err(format!(
            "it is an RSA key of {bits} bits, and the service takes {MIN_BITS} or more; make a new one"
        ));
    }
    Ok(())
}

/// The size of an RSA key, from the start of its PKCS#1 form.
fn modulus_bits(pkcs1: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(pkcs1).ok()?;
    Header::decode(&mut reader).ok()?;
    u8::decode(&mut reader).ok()?;
    let modulus = UintRef::decode(&mut reader).ok()?;
    let first = modulus.as_bytes().first()?;
    Some(modulus.as_bytes().len() * 8 - first.leading_zeros() as usize)
}

/// The algorithm that an encrypted PKCS#8 key names, for those that cannot be read any further.
fn encryption(pkcs8: &[u8]) -> Option<ObjectIdentifier> {
    let mut reader = SliceReader::new(pkcs8).ok()?;
    Header::decode(&mut reader).ok()?;
    Header::decode(&mut reader).ok()?;
    ObjectIdentifier::decode(&mut reader).ok()
}

fn oid_name(oid: ObjectIdentifier) -> String {
    match oid {
        PBES2 => "an unknown cipher".to_owned(),
        _ => format!("algorithm {oid}"),
    }
}

fn colon_hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

fn no_block(fault: pem::Fault<'_>, text: &str) -> String {
    match fault {
        pem::Fault::Empty => "it is empty".to_owned(),
        pem::Fault::Truncated { label } => {
            format!("it has a BEGIN {label} line without its END line; copy the whole file")
        }
        pem::Fault::NoBlock if text.trim_start().starts_with("ssh-") => {
            "it is an SSH public key; give the private key that belongs to it, in PEM".to_owned()
        }
        pem::Fault::NoBlock => {
            "there is no PEM text in it, which starts with -----BEGIN PRIVATE KEY-----".to_owned()
        }
    }
}

fn not_a_key(label: &str) -> String {
    match label {
        "EC PRIVATE KEY" => not_rsa("an EC"),
        "DSA PRIVATE KEY" => not_rsa("a DSA"),
        "PUBLIC KEY" | "RSA PUBLIC KEY" => {
            "it is a public key; give the private key that belongs to it".to_owned()
        }
        "OPENSSH PRIVATE KEY" => {
            "it is in OpenSSH format; convert a copy of it: ssh-keygen -p -m PEM -f <copy>"
                .to_owned()
        }
        _ if label.contains("CERTIFICATE") => {
            "it is a certificate; give the private key that belongs to it".to_owned()
        }
        _ => format!("it is a PEM block of the kind {label:?}, not a private key"),
    }
}

fn not_rsa(kind: &str) -> String {
    format!(
        "it is {kind} key, and the service takes RSA keys only; make one: \
         openssl genrsa -out oci_api_key.pem 2048"
    )
}

fn garbled() -> String {
    "what the PEM text holds is not a private key; copy the file again".to_owned()
}

fn rejected(reason: &dyn fmt::Display) -> String {
    format!("it is no valid RSA key ({reason})")
}

fn missing_pass_phrase() -> String {
    "it is encrypted; set pass_phrase".to_owned()
}

fn wrong_pass_phrase() -> String {
    "the pass phrase is wrong".to_owned()
}

fn unsupported_cipher(cipher: &dyn fmt::Display) -> String {
    format!(
        "it is encrypted with {cipher}, which is not supported; encrypt it again: \
         openssl pkcs8 -topk8 -v2 aes256 -in <this file> -out oci_api_key.pem"
    )
}

fn legacy_problem(fault: legacy_pem::Fault) -> String {
    match fault {
        legacy_pem::Fault::Header => "its DEK-Info line is missing or garbled".to_owned(),
        legacy_pem::Fault::Cipher(cipher) => unsupported_cipher(&cipher),
        legacy_pem::Fault::Decryption => wrong_pass_phrase(),
    }
}

fn pkcs8_problem(error: pkcs8::Error) -> String {
    use pkcs8::pkcs5::Error as Pkcs5;
    match error {
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::NoPbes1CryptSupport) => {
            unsupported_cipher(&"PBES1")
        }
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::UnsupportedAlgorithm { oid }) => {
            unsupported_cipher(&oid_name(oid))
        }
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::AlgorithmParametersInvalid { .. }) => garbled(),
        // Wrong padding, or noise where a key should be.
        _ => wrong_pass_phrase(),
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, RSA_PKCS1_2048_8192_SHA256,
        UnparsedPublicKey,
    };
    use proptest::prelude::*;

    use super::*;
    use crate::ErrorKind;
    use crate::auth::test_key;

    const PASS_PHRASE: &str = "oci-rust-test-passphrase";

    #[track_caller]
    fn reads(text: &str, pass_phrase: Option<&str>) {
        let key = PrivateKey::from_pem(text, pass_phrase, "test").unwrap();
        assert_eq!(key.fingerprint(), test_key::text("fingerprint_md5"), "{text}");
        assert_eq!(key.bits(), 2048);
    }

    #[test]
    fn every_encoding_is_read() {
        for encoding in ["pkcs8", "pkcs1", "pkcs8_with_trailing_label"] {
            reads(&test_key::pem(encoding), None);
            // Profiles inherit pass phrases, so one too many is no error.
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
    fn refuses(text: &str, pass_phrase: Option<&str>, problem: &str) {
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
    fn what_is_no_private_key_is_named() {
        refuses("", None, "it is empty");
        refuses(" \r\n", None, "it is empty");
        refuses("hello", None, "there is no PEM text in it");
        refuses("ssh-rsa AAAA me@host", None, "it is an SSH public key");
        refuses(&test_key::pem("public"), None, "it is a public key");
        refuses(&pem::encode("RSA PUBLIC KEY", &[1]), None, "it is a public key");
        refuses(&pem::encode("CERTIFICATE", &[1]), None, "it is a certificate");
        refuses(&pem::encode("CERTIFICATE REQUEST", &[1]), None, "it is a certificate");
        refuses(
            &pem::encode("OPENSSH PRIVATE KEY", &[1]),
            None,
            "it is in OpenSSH format; convert",
        );
        refuses(
            &pem::encode("PGP MESSAGE", &[1]),
            None,
            "it is a PEM block of the kind \"PGP MESSAGE\"",
        );
    }

    #[test]
    fn damaged_text_is_told_apart() {
        let whole = test_key::pem("pkcs8");
        let cut = &whole[..whole.len() / 2];
        refuses(cut, None, "it has a BEGIN PRIVATE KEY line without its END line");
        refuses(
            &whole.replace('M', "*"),
            None,
            "the text between BEGIN PRIVATE KEY and END PRIVATE KEY is not base64",
        );
        for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"] {
            let garbled = pem::encode(label, &[0x30, 0x03, 0x02, 0x01, 0x00]);
            refuses(&garbled, None, "what the PEM text holds is not a private key");
        }
        let mut der = test_key::der("pkcs1");
        der.truncate(der.len() - 40);
        refuses(&pem::encode("RSA PRIVATE KEY", &der), None, "it is no valid RSA key");
    }

    #[test]
    fn other_algorithms_are_named() {
        let random = SystemRandom::new();
        let ec = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        refuses(
            &pem::encode("PRIVATE KEY", ec.as_ref()),
            None,
            "it is an EC key, and the service takes RSA keys only",
        );
        let ed25519 = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
        refuses(&pem::encode("PRIVATE KEY", ed25519.as_ref()), None, "it is an Ed25519 key");
        refuses(&pem::encode("EC PRIVATE KEY", &[1]), None, "it is an EC key");
        let with_parameters =
            pem::encode("EC PARAMETERS", &[1]) + &pem::encode("EC PRIVATE KEY", &[1]);
        refuses(&with_parameters, None, "it is an EC key");
        refuses(&pem::encode("DSA PRIVATE KEY", &[1]), None, "it is a DSA key");
        let mut pss = test_key::der("pkcs8");
        let oid = pss.windows(9).position(|window| window == RSA.as_bytes()).unwrap();
        pss[oid + 8] = 10;
        refuses(&pem::encode("PRIVATE KEY", &pss), None, "it is an RSA-PSS key");
        pss[oid + 8] = 99;
        refuses(
            &pem::encode("PRIVATE KEY", &pss),
            None,
            "it is a key of algorithm 1.2.840.113549.1.1.99, not an RSA key",
        );
    }

    #[test]
    fn small_keys_are_refused_with_their_size() {
        // The start of a key of 1024 bits: a sequence, version 0, the modulus.
        let mut pkcs1 = vec![0x30, 0x81, 0x87, 0x02, 0x01, 0x00, 0x02, 0x81, 0x81, 0x00];
        pkcs1.resize(pkcs1.len() + 128, 0xff);
        refuses(
            &pem::encode("RSA PRIVATE KEY", &pkcs1),
            None,
            "it is an RSA key of 1024 bits, and the service takes 2048",
        );

        let mut pkcs8 = vec![0x30, 0x81, 0xa0, 0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09];
        pkcs8.extend_from_slice(RSA.as_bytes());
        pkcs8.extend_from_slice(&[0x05, 0x00, 0x04, 0x81, 0x8a]);
        pkcs8.extend_from_slice(&pkcs1);
        pkcs8[2] = u8::try_from(pkcs8.len() - 3).unwrap();
        refuses(&pem::encode("PRIVATE KEY", &pkcs8), None, "it is an RSA key of 1024 bits");
    }

    #[test]
    fn pass_phrases_are_asked_for_and_checked() {
        for encoding in ["pkcs8_encrypted", "pkcs1_encrypted"] {
            let pem = test_key::pem(encoding);
            refuses(&pem, None, "it is encrypted; set pass_phrase");
            refuses(&pem, Some("hunter2"), "the pass phrase is wrong");
            refuses(&pem, Some(""), "the pass phrase is wrong");
        }
    }

    #[test]
    fn wrong_pass_phrases_are_wrong_however_the_noise_falls() {
        for encoding in ["pkcs1_encrypted", "pkcs8_encrypted"] {
            let pem = test_key::pem(encoding);
            // Legacy keys are fast to try; in 600 trials the padding comes out right once or twice.
            let trials = if encoding == "pkcs1_encrypted" { 600 } else { 5 };
            for trial in 0..trials {
                refuses(&pem, Some(&format!("hunter2 {trial}")), "the pass phrase is wrong");
            }
        }
    }

    #[test]
    fn unknown_encryption_is_named() {
        let pem = test_key::pem("pkcs1_encrypted");
        refuses(
            &pem.replace("AES-256-CBC", "RC2-40-CBC"),
            Some("x"),
            "it is encrypted with RC2-40-CBC, which is not supported",
        );
        refuses(
            &pem.replace("DEK-Info", "Unknown"),
            Some("x"),
            "its DEK-Info line is missing or garbled",
        );

        // pbeWithMD5AndDES-CBC, eight bytes of salt, 2048 rounds, eight bytes of noise.
        let pbes1 = [
            0x30, 0x27, 0x30, 0x1b, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05,
            0x03, 0x30, 0x0e, 0x04, 0x08, 1, 2, 3, 4, 5, 6, 7, 8, 0x02, 0x02, 0x08, 0x00, 0x04,
            0x08, 1, 2, 3, 4, 5, 6, 7, 8,
        ];
        refuses(
            &pem::encode("ENCRYPTED PRIVATE KEY", &pbes1),
            Some("x"),
            "it is encrypted with PBES1, which is not supported",
        );
        // The same with the algorithm of PKCS#12, which the library does not know at all.
        let mut pkcs12 = pbes1.to_vec();
        pkcs12.splice(6..15, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01]);
        refuses(&pem::encode("ENCRYPTED PRIVATE KEY", &pkcs12), Some("x"), "it is encrypted with ");
    }

    #[tokio::test]
    async fn files_are_read_and_named_in_errors() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("key");
        let message = |error: Error| error.to_string();

        let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
        assert!(
            error.starts_with(&format!("private key {} cannot be read: ", path.display())),
            "{error}"
        );

        std::fs::write(&path, test_key::pem("pkcs8_encrypted")).unwrap();
        let key = PrivateKey::from_file(&path, Some(PASS_PHRASE)).await.unwrap();
        assert_eq!(key.fingerprint(), test_key::text("fingerprint_md5"));

        let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
        assert_eq!(
            error,
            format!("private key {}: it is encrypted; set pass_phrase", path.display())
        );

        std::fs::write(&path, test_key::der("pkcs8")).unwrap();
        let error = message(PrivateKey::from_file(&path, None).await.unwrap_err());
        assert!(error.contains("is not PEM text; convert it"), "{error}");
    }

    #[tokio::test]
    async fn a_new_key_signs_and_survives_being_written() {
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
        fn any_bytes_are_survived(
            label in prop::sample::select(&["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"][..]),
            der in prop::collection::vec(any::<u8>(), 1..200),
        ) {
            prop_assert!(PrivateKey::from_pem(&pem::encode(label, &der), Some("x"), "test").is_err());
        }

        #[test]
        fn any_flipped_byte_is_survived(index in 0usize..1200, value in any::<u8>()) {
            let mut der = test_key::der("pkcs8");
            let index = index % der.len();
            der[index] = value;
            let _ = PrivateKey::from_pem(&pem::encode("PRIVATE KEY", &der), None, "test");
        }
    }
}
