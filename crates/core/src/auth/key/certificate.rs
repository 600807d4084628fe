//! X.509 certificates, which instances prove their identity with.

use aws_lc_rs::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::hex;
#[cfg(not(feature = "instance-principal"))]
use super::no_x509::{check_enabled, parse};
#[cfg(feature = "instance-principal")]
use super::x509::{check_enabled, parse};
use crate::error::Error;
use crate::files::pem::Block;

/// The certificate of an instance.
#[derive(Clone)]
pub(crate) struct Leaf {
    der: Vec<u8>,
    tenancy: String,
    public_key_der: Vec<u8>,
}

impl Leaf {
    /// Fails if the feature that reads certificates is disabled. Otherwise, the error would come only
    /// after the metadata service has responded.
    pub(crate) fn check_enabled() -> Result<(), Error> {
        check_enabled()
    }

    /// Reads the certificate from PEM text, and finds the tenancy in it.
    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        let der = decode(pem)?;
        let (tenancy, public_key_der) = parse(&der)?;
        Ok(Self { der, tenancy, public_key_der })
    }

    /// Returns the OCID of the tenancy.
    pub(crate) fn tenancy(&self) -> &str {
        &self.tenancy
    }

    /// Whether the certificate belongs to the key with this public half.
    pub(crate) fn is_of(&self, public_key_der: &[u8]) -> bool {
        self.public_key_der == public_key_der
    }

    /// Returns the SHA-1 fingerprint in the form of the Python SDK: upper case, with colons.
    pub(crate) fn sha1(&self) -> String {
        fingerprint(&SHA1_FOR_LEGACY_USE_ONLY, &self.der).to_uppercase()
    }

    /// Returns the SHA-256 fingerprint in lower case, with colons.
    pub(crate) fn sha256(&self) -> String {
        fingerprint(&SHA256, &self.der)
    }
}

fn fingerprint(algorithm: &'static Algorithm, der: &[u8]) -> String {
    hex::with_colons(digest(algorithm, der).as_ref())
}

/// Returns the certificate of a PEM text in the form that requests carry: base64 on one line.
pub(crate) fn one_line(pem: &[u8]) -> Result<String, Error> {
    Ok(STANDARD.encode(decode(pem)?))
}

fn decode(pem: &[u8]) -> Result<Vec<u8>, Error> {
    let text = String::from_utf8_lossy(pem);
    let der = Block::find(&text).ok().and_then(|block| block.decode());
    der.ok_or_else(not_pem)
}

fn not_pem() -> Error {
    Error::credentials("a certificate of the instance is not a PEM certificate")
}
