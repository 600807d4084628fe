//! Private keys of API keys and sessions: reading PEM text, and signing.

#[cfg(test)]
mod tests;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_core::future::BoxFuture;
use md5::{Digest, Md5};
use pkcs8::der::asn1::UintRef;
use pkcs8::der::{Decode, Header, SliceReader};
use pkcs8::{ObjectIdentifier, PrivateKeyInfoRef};

#[cfg(feature = "encrypted-keys")]
use super::encryption::{decrypt_legacy, decrypt_pkcs8};
use super::fault::KeyFault;
use super::hex;
#[cfg(not(feature = "encrypted-keys"))]
use super::no_encryption::{decrypt_legacy, decrypt_pkcs8};
use crate::auth::credentials::Signer;
use crate::error::Error;
use crate::files::pem::Block;
use crate::files::{pem, small_file};
use crate::sync::off_thread::off_thread;

/// The smallest key that the service accepts.
const MIN_BITS: usize = 2048;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const DSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10040.4.1");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const ED448: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.113");

/// An RSA private key of 2048 bits or more.
///
/// The formats are PKCS#1 and PKCS#8, plain or encrypted with a pass phrase, including the legacy
/// OpenSSL encryption. Encrypted keys require the feature `encrypted-keys`, which is enabled by
/// default. Text around the key, such as the label that the console requires, is
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
#[derive(Clone)]
pub struct PrivateKey {
    pair: Arc<KeyPair>,
    fingerprint: String,
    public_key_der: Vec<u8>,
}

impl PrivateKey {
    /// Reads the key from PEM text.
    ///
    /// `origin` names the source of the text in error messages: a path, or the name of a setting. A
    /// `pass_phrase` for a key that is not encrypted is ignored, because profiles inherit it.
    ///
    /// Deriving a key from a pass phrase is slow by design; do not call this on an async thread.
    ///
    /// # Errors
    ///
    /// When the text contains no usable key; the message says what it contains instead.
    pub fn from_pem(text: &str, pass_phrase: Option<&str>, origin: &str) -> Result<Self, Error> {
        Self::parse(text, pass_phrase).map_err(|fault| fault.at(origin))
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
        let path = path.as_ref();
        let key = Self::read(path, pass_phrase).await;
        key.map_err(|fault| fault.at(&path.display().to_string()))
    }

    /// Like [`from_file`](Self::from_file), for callers that add the path to the error.
    pub(crate) async fn read(path: &Path, pass_phrase: Option<&str>) -> Result<Self, KeyFault> {
        let path = path.to_owned();
        let pass_phrase = pass_phrase.map(str::to_owned);
        read_off_thread(move || {
            let bytes = small_file::read_blocking(&path, small_file::LARGEST)?;
            let text = std::str::from_utf8(&bytes).map_err(|_| not_text(&bytes, &path))?;
            Self::parse(text, pass_phrase.as_deref()).map_err(|fault| {
                match fault.is_of_public_key() {
                    true => fault.instead_of(private_half(&path)),
                    false => fault,
                }
            })
        })
        .await
    }

    /// Like [`from_pem`](Self::from_pem), off the async threads, for callers that add the origin to
    /// the error.
    pub(crate) async fn read_text(
        text: String,
        pass_phrase: Option<&str>,
    ) -> Result<Self, KeyFault> {
        let pass_phrase = pass_phrase.map(str::to_owned);
        read_off_thread(move || Self::parse(&text, pass_phrase.as_deref())).await
    }

    fn parse(text: &str, pass_phrase: Option<&str>) -> Result<Self, KeyFault> {
        let block = Block::find(text).map_err(|fault| no_block(fault, text))?;
        let der = block.decode().ok_or_else(|| {
            format!(
                "the text between BEGIN {label} and END {label} is not base64; copy the file again",
                label = block.label(),
            )
        })?;
        Self::from_block(block, &der, pass_phrase)
    }

    /// Generates a key of 2048 bits.
    ///
    /// Takes up to a second: in async code, call it with `spawn_blocking`.
    ///
    /// # Errors
    ///
    /// When the system provides no randomness.
    pub fn generate() -> Result<Self, Error> {
        KeyPair::generate(KeySize::Rsa2048)
            .map_err(|error| error.to_string())
            .and_then(Self::from_pair)
            .map_err(|problem| {
                Error::credentials(format!("generating a private key failed: {problem}"))
            })
    }

    /// Like [`generate`](Self::generate), off the async threads.
    pub(crate) async fn generate_off_thread() -> Result<Arc<Self>, Error> {
        let generated = off_thread(Self::generate).await.map_err(|source| {
            Error::credentials(format!("generating a private key failed: {source}"))
                .with_source(source)
        })?;
        generated.map(Arc::new)
    }

    /// Returns the public half on one line, as in token requests.
    pub(crate) fn public_key_line(&self) -> String {
        STANDARD.encode(&self.public_key_der)
    }

    /// Returns the public half (SubjectPublicKeyInfo).
    pub(crate) fn public_key_der(&self) -> &[u8] {
        &self.public_key_der
    }

    /// Returns the fingerprint that identifies the key to the service: the MD5 of its public half,
    /// in hexadecimal with colons.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns the size of the key in bits.
    pub fn bits(&self) -> usize {
        // Key sizes that are not a multiple of eight do not occur in practice.
        self.pair.public_modulus_len() * 8
    }

    /// Returns the public half as PEM, for the console (`PUBLIC KEY`, RFC 7468).
    pub fn public_key_pem(&self) -> String {
        pem::encode("PUBLIC KEY", &self.public_key_der)
    }

    /// Returns the key itself as unencrypted PEM (PKCS#8), for new key files.
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

    /// Signs `message`: RSASSA-PKCS1-v1_5 over SHA-256.
    ///
    /// # Errors
    ///
    /// None in practice; the interface of the cryptography library is fallible.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        // The interface requires a random number generator, which this padding does not use.
        self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).map_err(
            |error| {
                Error::credentials(format!("signing failed with the key {}", self.fingerprint))
                    .with_source(error)
            },
        )?;
        Ok(signature)
    }

    fn from_block(
        block: Block<'_>,
        der: &[u8],
        pass_phrase: Option<&str>,
    ) -> Result<Self, KeyFault> {
        match block.label() {
            "PRIVATE KEY" => Ok(Self::from_pkcs8(der)?),
            "RSA PRIVATE KEY" if is_encrypted(&block) => {
                let der = decrypt_legacy(block.header("DEK-Info"), der, pass_phrase)?;
                // Once in 256 times, a wrong pass phrase gives valid padding and random bytes.
                modulus_bits(&der).ok_or_else(KeyFault::wrong_pass_phrase)?;
                Ok(Self::from_pkcs1(&der)?)
            }
            "RSA PRIVATE KEY" => Ok(Self::from_pkcs1(der)?),
            "ENCRYPTED PRIVATE KEY" => {
                let plain = decrypt_pkcs8(der, pass_phrase)?;
                PrivateKeyInfoRef::try_from(plain.as_bytes())
                    .map_err(|_| KeyFault::wrong_pass_phrase())?;
                Ok(Self::from_pkcs8(plain.as_bytes())?)
            }
            "PUBLIC KEY" | "RSA PUBLIC KEY" => Err(KeyFault::public_key()),
            label => Err(not_a_key(label).into()),
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, String> {
        let info = PrivateKeyInfoRef::try_from(der).map_err(|_| KeyFault::malformed())?;
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
        let fingerprint = hex::with_colons(&Md5::digest(&public_key_der));
        Ok(Self { pair: Arc::new(pair), fingerprint, public_key_der })
    }
}

impl Signer for PrivateKey {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>> {
        // Signing takes a quarter of a millisecond, less than moving it to another thread.
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

/// Runs `read` off the async threads.
async fn read_off_thread(
    read: impl FnOnce() -> Result<PrivateKey, KeyFault> + Send + 'static,
) -> Result<PrivateKey, KeyFault> {
    off_thread(read).await?
}

/// Returns the file of the private key that belongs to the file `public`, by the naming conventions
/// of tools.
fn private_half(public: &Path) -> Option<PathBuf> {
    let name = public.file_name()?.to_str()?;
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let other = match (stem.strip_suffix("_public"), extension) {
        (Some(stem), "") => stem.to_owned(),
        (Some(stem), extension) => format!("{stem}.{extension}"),
        (None, "pub") => stem.to_owned(),
        (None, _) => return None,
    };
    Some(public.with_file_name(other)).filter(|path| path.is_file())
}

fn not_text(bytes: &[u8], path: &Path) -> String {
    if pem::is_utf16(bytes) {
        return "it is UTF-16 text, such as PowerShell makes with `>`; save it as UTF-8".to_owned();
    }
    let path = path.display();
    format!("not PEM; convert a DER key with `openssl rsa -inform DER -in {path} -out key.pem`")
}

fn is_encrypted(block: &Block<'_>) -> bool {
    block.header("Proc-Type").is_some_and(|value| value.contains("ENCRYPTED"))
}

fn check_size(pkcs1: &[u8]) -> Result<(), String> {
    let bits = modulus_bits(pkcs1).ok_or_else(KeyFault::malformed)?;
    if bits < MIN_BITS {
        return Err(format!(
            "the RSA key has {bits} bits, but the service requires at least {MIN_BITS}; generate a new key"
        ));
    }
    Ok(())
}

/// Returns the size of an RSA key, from the start of its PKCS#1 form.
fn modulus_bits(pkcs1: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(pkcs1).ok()?;
    Header::decode(&mut reader).ok()?;
    u8::decode(&mut reader).ok()?;
    let modulus = UintRef::decode(&mut reader).ok()?;
    let first = modulus.as_bytes().first()?;
    Some(modulus.as_bytes().len() * 8 - first.leading_zeros() as usize)
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
            "no PEM block found; expected one that begins with `-----BEGIN PRIVATE KEY`".to_owned()
        }
    }
}

fn not_a_key(label: &str) -> String {
    match label {
        "EC PRIVATE KEY" => not_rsa("an EC"),
        "DSA PRIVATE KEY" => not_rsa("a DSA"),
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

fn rejected(reason: &dyn fmt::Display) -> String {
    format!("it is not a valid RSA key ({reason})")
}
