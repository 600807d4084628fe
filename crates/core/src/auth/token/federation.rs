//! Federation: exchanges a certificate for a token.

use std::sync::Arc;

use serde_json::json;

use super::endpoint::{TokenEndpoint, TokenRequest};
use super::renewal::Issued;
use crate::auth::credentials::Principal;
use crate::auth::key::certificate::{Leaf, one_line};
use crate::auth::key::private_key::PrivateKey;
use crate::auth::sign::SignedHeaders;
use crate::environment::Environment;
use crate::error::Error;
use crate::region::Region;

/// The variable that overrides the URL of the federation endpoint.
const VARIABLE: &str = "OCI_SDK_AUTH_CLIENT_REGION_URL";

/// The algorithm of the fingerprint that identifies a certificate to the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum FingerprintAlgorithm {
    /// SHA-1, which every realm accepts.
    #[default]
    Sha1,
    /// SHA-256.
    Sha256,
}

/// A certificate, its private key and its intermediate certificates.
pub(crate) struct CertificateIdentity {
    pub(crate) leaf: Leaf,
    pub(crate) key: Arc<PrivateKey>,
    /// The certificate as it is sent, without line breaks.
    pub(crate) leaf_line: String,
    pub(crate) intermediates: Vec<String>,
}

impl CertificateIdentity {
    pub(crate) fn new(
        leaf: &[u8],
        key: Arc<PrivateKey>,
        intermediates: &[impl AsRef<[u8]>],
    ) -> Result<Self, Error> {
        let intermediates = intermediates.iter().map(|pem| one_line(pem.as_ref()));
        Ok(Self {
            leaf: Leaf::from_pem(leaf)?,
            leaf_line: one_line(leaf)?,
            intermediates: intermediates.collect::<Result<_, _>>()?,
            key,
        })
    }
}

impl CertificateIdentity {
    /// Whether the certificate belongs to the key.
    pub(crate) fn matches(&self) -> bool {
        self.leaf.is_of(self.key.public_key_der())
    }
}

/// Returns the URL of the federation endpoint of a region.
pub(crate) fn url(region: &Region) -> String {
    match region.is_domain() {
        true => format!("https://auth.{}", region.domain()),
        false => format!("https://auth.{}.{}", region.id(), region.domain()),
    }
}

/// Returns the URL that the environment sets for all regions.
pub(crate) fn url_of(environment: &Environment) -> Option<String> {
    let url = environment.var(VARIABLE)?.trim().trim_end_matches('/');
    (!url.is_empty()).then(|| url.to_owned())
}

/// Exchanges the certificate for a token, which belongs to a key that is generated for it.
pub(crate) async fn federate(
    token_endpoint: &TokenEndpoint,
    url: &str,
    identity: &CertificateIdentity,
    fingerprint: FingerprintAlgorithm,
    purpose: Option<&str>,
) -> Result<Issued, Error> {
    let session_key = PrivateKey::generate_off_thread().await?;
    let mut body = json!({
        "certificate": identity.leaf_line,
        "publicKey": session_key.public_key_line(),
        "intermediateCertificates": identity.intermediates,
    });
    let tenancy = identity.leaf.tenancy();
    let key_id = match fingerprint {
        FingerprintAlgorithm::Sha1 => format!("{tenancy}/fed-x509/{}", identity.leaf.sha1()),
        FingerprintAlgorithm::Sha256 => {
            body["fingerprintAlgorithm"] = json!("SHA256");
            format!("{tenancy}/fed-x509-sha256/{}", identity.leaf.sha256())
        }
    };
    if let Some(purpose) = purpose {
        body["purpose"] = json!(purpose);
    }
    let principal = Principal::new(key_id, Arc::clone(&identity.key) as _);
    let request = TokenRequest::post(format!("{url}/v1/x509"), &body);
    let request = TokenRequest { signed: Some((&principal, SignedHeaders::Federation)), ..request };
    Ok(Issued::new(&token_endpoint.token(request).await?, session_key))
}
