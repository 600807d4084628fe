//! Certificates of one's own: whom to trust, and whom to be.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::Error;

/// PEM, or the path of a file that holds it.
#[derive(Clone)]
pub(super) enum Pem {
    Text(Vec<u8>),
    File(PathBuf),
}

/// The certificate by which the client proves who it is (mutual TLS), with its private key.
///
/// Files are read again when they have changed; new connections are made with what they hold then.
#[derive(Clone)]
pub struct ClientCertificate {
    pub(super) certificate: Pem,
    pub(super) key: Pem,
}

impl ClientCertificate {
    /// The certificate, with those that vouch for it, and its key in PEM files.
    pub fn from_files(certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self { certificate: Pem::File(certificate.into()), key: Pem::File(key.into()) }
    }

    /// The same as PEM texts.
    pub fn from_pem(certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        Self { certificate: Pem::Text(certificate.into()), key: Pem::Text(key.into()) }
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientCertificate")
            .field("certificate", &self.certificate)
            .field("key", &self.key)
            .finish()
    }
}

impl Pem {
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::Text(_) => None,
            Self::File(path) => Some(path),
        }
    }

    pub(super) async fn read(&self) -> Result<Vec<u8>, Error> {
        match self {
            Self::Text(text) => Ok(text.clone()),
            Self::File(path) => tokio::fs::read(path).await.map_err(|source| {
                Error::config(format!("{} cannot be read: {source}", path.display()))
                    .with_source(source)
            }),
        }
    }

    /// Where it is from, for messages.
    pub(super) fn origin(&self) -> String {
        match self {
            Self::Text(_) => "the PEM text given".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

impl fmt::Debug for Pem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.origin())
    }
}

/// What was read, as the HTTP client takes it.
#[derive(Clone, Default)]
pub(super) struct Certificates {
    pub(super) roots: Vec<reqwest::Certificate>,
    pub(super) identity: Option<reqwest::Identity>,
}

/// Tells whether files have changed: their modification times and lengths.
pub(super) type Stamps = Vec<(Option<SystemTime>, u64)>;
