//! Decryption of private keys: PKCS#8, and the legacy encryption of PEM files.

use pkcs8::der::{Decode, Header, SliceReader};
use pkcs8::{EncryptedPrivateKeyInfoRef, ObjectIdentifier, SecretDocument};

use super::fault::KeyFault;
use super::legacy_pem;

const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");

/// Decrypts a PKCS#1 key according to the `DEK-Info` line of its block.
pub(super) fn decrypt_legacy(
    dek_info: Option<&str>,
    encrypted: &[u8],
    pass_phrase: Option<&str>,
) -> Result<Vec<u8>, KeyFault> {
    let pass_phrase = pass_phrase.ok_or_else(KeyFault::missing_pass_phrase)?;
    legacy_pem::decrypt(dek_info, encrypted, pass_phrase).map_err(legacy_problem)
}

/// Decrypts a PKCS#8 key.
pub(super) fn decrypt_pkcs8(
    der: &[u8],
    pass_phrase: Option<&str>,
) -> Result<SecretDocument, KeyFault> {
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| {
        encryption(der).map_or_else(KeyFault::malformed, |oid| unsupported_cipher(&oid_name(oid)))
    })?;
    let pass_phrase = pass_phrase.ok_or_else(KeyFault::missing_pass_phrase)?;
    encrypted.decrypt(pass_phrase).map_err(pkcs8_problem)
}

/// Returns the algorithm of an encrypted PKCS#8 key that cannot be parsed further.
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

fn unsupported_cipher(cipher: &str) -> String {
    format!(
        "it is encrypted with {cipher}, which is not supported; encrypt it again: \
         openssl pkcs8 -topk8 -v2 aes256 -in <this file> -out oci_api_key.pem"
    )
}

fn legacy_problem(fault: legacy_pem::Fault) -> KeyFault {
    match fault {
        legacy_pem::Fault::Header => "its DEK-Info line is missing or malformed".to_owned().into(),
        legacy_pem::Fault::Cipher(cipher) => unsupported_cipher(&cipher).into(),
        legacy_pem::Fault::Decryption => KeyFault::wrong_pass_phrase(),
    }
}

fn pkcs8_problem(error: pkcs8::Error) -> KeyFault {
    use pkcs8::pkcs5::Error as Pkcs5;
    match error {
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::NoPbes1CryptSupport) => {
            unsupported_cipher("PBES1").into()
        }
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::UnsupportedAlgorithm { oid }) => {
            unsupported_cipher(&oid_name(oid)).into()
        }
        pkcs8::Error::EncryptedPrivateKey(Pkcs5::AlgorithmParametersInvalid { .. }) => {
            KeyFault::malformed().into()
        }
        // The padding is wrong, or the bytes are random.
        _ => KeyFault::wrong_pass_phrase(),
    }
}
