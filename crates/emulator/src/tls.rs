//! TLS with certificates of a certificate authority (CA) that only tests trust.

use std::{
    fmt, fs,
    io::{self, Error},
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use chrono::{DateTime, Datelike, Days, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{connection::Connection, issued, pem_text::pem_text, private_file::write_private};

/// The file with the certificate that clients have to trust.
const CERTIFICATE: &str = "ca.pem";

/// The file with the key of the CA.
const KEY: &str = "ca-key.pem";

/// The validity of a server certificate in days: the most that all platforms accept is 398.
const VALIDITY: Days = Days::new(390);

/// A certificate authority for emulators with TLS, see
/// [`EmulatorBuilder::tls`](crate::EmulatorBuilder::tls).
///
/// Clients have to trust [`certificate_pem`](Self::certificate_pem). The key never leaves the machine, but
/// the CA is for tests only: do not add it to the trust store of a system.
#[derive(Clone)]
pub struct TestAuthority {
    certificate_pem: String,
    /// PKCS#8.
    key: Vec<u8>,
}

impl TestAuthority {
    /// Creates a CA with a new key.
    ///
    /// # Errors
    ///
    /// When no key can be generated.
    pub fn generate() -> io::Result<Self> {
        let key = KeyPair::generate().map_err(Error::other)?;
        let certificate = authority().self_signed(&key).map_err(Error::other)?;
        let authority = Self {
            certificate_pem: pem_text("CERTIFICATE", certificate.der()),
            key: key.serialize_der(),
        };
        issued::note(&authority.key_pem());
        Ok(authority)
    }

    /// Reads the CA that [`write`](Self::write) wrote to a directory. Returns `None` if the directory
    /// has none.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or is not what [`write`](Self::write) wrote.
    pub fn read(directory: impl AsRef<Path>) -> io::Result<Option<Self>> {
        let path = |name: &str| directory.as_ref().join(name);
        if !path(KEY).exists() {
            return Ok(None);
        }
        let read = |name: &str| {
            fs::read_to_string(path(name)).map_err(|error| {
                Error::new(error.kind(), format!("cannot read {}: {error}", path(name).display()))
            })
        };
        let (certificate_pem, key) = (read(CERTIFICATE)?, read(KEY)?);
        let section = pem::parse(&key).ok();
        let key = section.as_ref().map(pem::Pem::contents);
        let key = key.filter(|key| KeyPair::try_from(*key).is_ok());
        let key = key.map(<[u8]>::to_vec).ok_or_else(|| {
            let message = format!(
                "{}: expected a private key in PKCS#8 PEM; remove the file to get a new CA",
                path(KEY).display()
            );
            Error::new(io::ErrorKind::InvalidData, message)
        })?;
        let authority = Self { certificate_pem, key };
        issued::note(&authority.key_pem());
        Ok(Some(authority))
    }

    /// Writes `ca.pem` and `ca-key.pem` to a directory. Returns the path of `ca.pem`. Only the owner can read
    /// the key.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn write(&self, directory: impl AsRef<Path>) -> io::Result<PathBuf> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory)?;
        let directory = directory.canonicalize()?;
        write_private(&directory.join(KEY), &self.key_pem())?;
        let path = directory.join(CERTIFICATE);
        fs::write(&path, &self.certificate_pem)?;
        Ok(path)
    }

    /// Returns the certificate that clients have to trust, in PEM.
    #[must_use]
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    fn key_pem(&self) -> String {
        pem_text("PRIVATE KEY", &self.key)
    }

    /// Creates a certificate for `localhost`, the loopback addresses and the host.
    pub(crate) fn handshake(&self, host: IpAddr, now: SystemTime) -> io::Result<Handshake> {
        let key = KeyPair::try_from(self.key.as_slice()).map_err(Error::other)?;
        let issuer = Issuer::new(authority(), key);
        let mut names = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
        if !host.is_unspecified() && !names.contains(&host.to_string()) {
            names.push(host.to_string());
        }
        let mut params = CertificateParams::new(names).map_err(Error::other)?;
        params.distinguished_name = named("localhost");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        let today = DateTime::<Utc>::from(now).date_naive();
        let date = |date: chrono::NaiveDate| {
            let (month, day) = (date.month() as u8, date.day() as u8);
            date_time_ymd(date.year(), month, day)
        };
        params.not_before = date(today - Days::new(1));
        params.not_after = date(today + VALIDITY);
        let key = KeyPair::generate().map_err(Error::other)?;
        let certificate = params.signed_by(&key, &issuer).map_err(Error::other)?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config =
            ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(Error::other)?
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], key)
                .map_err(Error::other)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Handshake(TlsAcceptor::from(Arc::new(config))))
    }
}

impl fmt::Debug for TestAuthority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestAuthority").finish_non_exhaustive()
    }
}

/// Returns the parameters of the CA, which are the same for every key: a certificate that is signed
/// later has to name the same issuer.
fn authority() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = named("OCI emulator CA, for tests only");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn named(name: &str) -> DistinguishedName {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, name);
    subject
}

/// The server side of TLS handshakes.
#[derive(Clone)]
pub(crate) struct Handshake(TlsAcceptor);

impl Handshake {
    pub(crate) async fn accept(&self, connection: Connection) -> io::Result<TlsStream<Connection>> {
        self.0.accept(connection).await
    }
}

impl fmt::Debug for Handshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handshake").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::TestAuthority;

    #[test]
    fn authority_survives_in_a_directory() {
        let folder = tempfile::tempdir().unwrap();
        assert!(TestAuthority::read(folder.path()).unwrap().is_none());
        let authority = TestAuthority::generate().unwrap();
        let path = authority.write(folder.path()).unwrap();
        let read = TestAuthority::read(folder.path()).unwrap().unwrap();
        assert_eq!(read.certificate_pem(), authority.certificate_pem());
        assert_eq!(read.key, authority.key);
        assert_eq!(std::fs::read_to_string(path).unwrap(), authority.certificate_pem());
        assert!(!format!("{authority:?}").contains("PRIVATE"));

        std::fs::write(folder.path().join("ca-key.pem"), "no key").unwrap();
        let error = TestAuthority::read(folder.path()).unwrap_err().to_string();
        assert!(error.contains("ca-key.pem: expected a private key"), "{error}");
    }
}
