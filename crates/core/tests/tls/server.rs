//! A TLS server and its certificate authority.

use std::net::SocketAddr;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_witness::keep_secret;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

pub(crate) struct Authority {
    certificate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key in PEM.
pub(crate) struct Issued {
    pub(crate) certificate: String,
    pub(crate) key: String,
    certificate_der: CertificateDer<'static>,
    key_der: Vec<u8>,
}

impl Authority {
    pub(crate) fn new() -> Self {
        oci_sdk_witness::watch();
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "a test");
        let certificate = params.self_signed(&key).unwrap().der().clone();
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    pub(crate) fn pem(&self) -> String {
        pem("CERTIFICATE", &self.certificate)
    }

    /// Issues a certificate for this machine and for a client of this name.
    pub(crate) fn issue(&self, name: &str) -> Issued {
        let key = KeyPair::generate().unwrap();
        let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
        let mut params = CertificateParams::new(names).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth];
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        let key_der = key.serialize_der();
        Issued {
            certificate: pem("CERTIFICATE", &certificate),
            key: keep_secret(pem("PRIVATE KEY", &key_der)),
            certificate_der: certificate,
            key_der,
        }
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> =
        text.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line)).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

pub(crate) struct Server(SocketAddr);

impl Server {
    /// Starts a server that responds with the name in the client certificate.
    pub(crate) async fn start(authority: &Authority, clients: Option<&Authority>) -> Self {
        Self::with(authority, clients, &[]).await.0
    }

    /// Starts a server that offers HTTP/2 without implementing it, and records the choice of clients.
    pub(crate) async fn offering_http2(
        authority: &Authority,
    ) -> (Self, UnboundedReceiver<Option<Vec<u8>>>) {
        Self::with(authority, None, &[b"h2", b"http/1.1"]).await
    }

    async fn with(
        authority: &Authority,
        clients: Option<&Authority>,
        protocols: &[&[u8]],
    ) -> (Self, UnboundedReceiver<Option<Vec<u8>>>) {
        let own = authority.issue("the server");
        let builder = ServerConfig::builder();
        let builder = match clients {
            None => builder.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.certificate.clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder(Arc::new(roots)).build().unwrap();
                builder.with_client_cert_verifier(verifier)
            }
        };
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.key_der));
        let mut config = builder.with_single_cert(vec![own.certificate_der], key).unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, chosen) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, sender) = (acceptor.clone(), sender.clone());
                tokio::spawn(async move {
                    // A client that does not like the certificate goes away.
                    let Ok(mut stream) = acceptor.accept(stream).await else { return };
                    // Hardly any test waits for it.
                    _ = sender.send(stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec));
                    let name = stream
                        .get_ref()
                        .1
                        .peer_certificates()
                        .map_or("nobody".to_owned(), |chain| common_name(&chain[0]));
                    let mut request = Vec::new();
                    while !request.ends_with(b"\r\n\r\n") {
                        let Ok(byte) = stream.read_u8().await else { return };
                        request.push(byte);
                    }
                    let body = format!("\"{name}\"");
                    let answer = format!(
                        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                        body.len()
                    );
                    _ = stream.write_all(answer.as_bytes()).await;
                    _ = stream.shutdown().await;
                });
            }
        });
        (Self(address), chosen)
    }

    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.0.port())
    }
}

/// Returns the common name in a certificate.
fn common_name(der: &[u8]) -> String {
    const COMMON_NAME: [u8; 5] = [0x06, 0x03, 0x55, 0x04, 0x03];
    // The issuer's comes first.
    let at = der.windows(5).rposition(|window| window == COMMON_NAME).unwrap() + 5;
    let length = usize::from(der[at + 1]);
    String::from_utf8_lossy(&der[at + 2..at + 2 + length]).into_owned()
}
