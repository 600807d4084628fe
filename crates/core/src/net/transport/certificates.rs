//! Custom certificates: trusted roots, and client certificates.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::{
    CertificateDer, PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer,
};
use rustls_platform_verifier::Verifier;

use crate::error::{Error, ErrorKind};
use crate::files::pem::{Block, blocks};
use crate::files::small_file;
use crate::files::small_file::{LARGEST_BUNDLE, unreadable};

/// PEM, or the path of a file that holds it.
#[derive(Clone)]
pub(super) enum Pem {
    Text(Vec<u8>),
    File(PathBuf),
}

/// A client certificate for mutual TLS, with its private key.
///
/// Changed files are read again, and new connections use their new content.
#[derive(Clone)]
pub struct ClientCertificate {
    pub(super) certificate: Pem,
    pub(super) key: Pem,
}

impl ClientCertificate {
    /// Creates a client certificate from the PEM files of its certificate chain and its key.
    pub fn from_files(certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self { certificate: Pem::File(certificate.into()), key: Pem::File(key.into()) }
    }

    /// Creates a client certificate from PEM strings.
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
            Self::File(path) => {
                let read = small_file::read_up_to(path, LARGEST_BUNDLE).await;
                read.map_err(unreadable(ErrorKind::Config, "the PEM file", path))
            }
        }
    }

    /// Returns the origin, for messages.
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

/// The certificates for a TLS configuration.
#[derive(Default)]
pub(super) struct Certificates {
    pub(super) roots: Vec<CertificateDer<'static>>,
    /// Whether the roots of the machine are not trusted.
    pub(super) only: bool,
    pub(super) identity: Option<ClientIdentity>,
}

pub(super) struct ClientIdentity {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    /// The origin of both, for messages.
    origin: String,
}

impl Certificates {
    /// Reads trusted certificates.
    pub(super) async fn add_roots(&mut self, pem: &Pem) -> Result<(), Error> {
        let bundle = chain(&pem.read().await?);
        self.roots.extend(bundle.ok_or_else(|| {
            Error::config(format!("{}: expected a PEM certificate", pem.origin()))
        })?);
        Ok(())
    }

    /// Creates the TLS configuration. This is slow, as it reads the trusted certificates of the
    /// machine.
    pub(super) fn tls(self) -> Result<rustls::ClientConfig, Error> {
        let unusable = |source: rustls::Error| {
            let message = "the trusted certificates of this machine cannot be used";
            Error::config(message).with_source(source)
        };
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(unusable)?;
        let builder = if self.only {
            let mut roots = rustls::RootCertStore::empty();
            for certificate in self.roots {
                roots.add(certificate).map_err(|source| {
                    Error::config("a trusted certificate is malformed").with_source(source)
                })?;
            }
            builder.with_root_certificates(roots)
        } else {
            let verifier = match self.roots.is_empty() {
                true => Verifier::new(provider),
                false => Verifier::new_with_extra_roots(self.roots, provider),
            };
            let verifier = Arc::new(verifier.map_err(unusable)?);
            builder.dangerous().with_custom_certificate_verifier(verifier)
        };
        let Some(ClientIdentity { chain, key, origin }) = self.identity else {
            return Ok(builder.with_no_client_auth());
        };
        builder.with_client_auth_cert(chain, key).map_err(|source| {
            let message = format!("{origin}: the certificate does not match the private key");
            Error::config(message).with_source(source)
        })
    }
}

impl ClientCertificate {
    pub(super) async fn read(&self) -> Result<ClientIdentity, Error> {
        let origin = format!("{} and {}", self.certificate.origin(), self.key.origin());
        let chain = chain(&self.certificate.read().await?);
        let key = private_key(&self.key.read().await?);
        let (Some(chain), Some(key)) = (chain, key) else {
            let message = format!("{origin}: expected a PEM certificate chain and its private key");
            return Err(Error::config(message));
        };
        Ok(ClientIdentity { chain, key, origin })
    }
}

/// Returns the certificates of a PEM text; `None` if there is none, or one is malformed.
fn chain(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let text = String::from_utf8_lossy(pem);
    let blocks: Result<Vec<_>, _> = blocks(&text).collect();
    let certificates = blocks.ok()?.into_iter().filter(|block| block.label() == "CERTIFICATE");
    let chain: Option<Vec<_>> =
        certificates.map(|block| block.decode().map(CertificateDer::from)).collect();
    chain.filter(|chain| !chain.is_empty())
}

/// Returns the first private key of a PEM text.
fn private_key(pem: &[u8]) -> Option<PrivateKeyDer<'static>> {
    let text = String::from_utf8_lossy(pem);
    let block = Block::find(&text).ok()?;
    let der = block.decode()?;
    match block.label() {
        "PRIVATE KEY" => Some(PrivatePkcs8KeyDer::from(der).into()),
        "RSA PRIVATE KEY" => Some(PrivatePkcs1KeyDer::from(der).into()),
        "EC PRIVATE KEY" => Some(PrivateSec1KeyDer::from(der).into()),
        _ => None,
    }
}
