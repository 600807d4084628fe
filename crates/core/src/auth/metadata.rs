//! The metadata service, which every instance reaches at a fixed address.
//!
//! It returns the region of the instance and the certificate that proves its identity. It is only
//! requested for instance principals and for the region of the instance.

use std::fmt;
use std::net::UdpSocket;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use super::token::endpoint::{TokenEndpoint, TokenRequest, TokenResponse, unpooled};
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::{Timeouts, Transport};
use crate::redact::redact;
use crate::region::Region;
use crate::retry::conditions::RetryConditions;

const IPV4: &str = "http://169.254.169.254/opc/v2";
const IPV6: &str = "http://[fd00:c1::a9fe:a9fe]/opc/v2";

/// The variable that overrides the URL of the metadata service.
const VARIABLE: &str = "OCI_METADATA_BASE_URL";

/// The metadata service of the instance that the program runs on.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::MetadataService;
/// use oci_sdk_core::config::Environment;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let metadata = MetadataService::new(&Environment::process());
/// println!("{} in {}", metadata.instance_id().await?, metadata.region().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MetadataService {
    token_endpoint: TokenEndpoint,
    base: String,
    /// The base URL that is tried when the first one does not respond.
    other_base: Option<String>,
    environment: Environment,
}

/// The certificate of an instance, its private key and the intermediate certificate: PEM.
pub(crate) struct InstanceCertificate {
    pub(crate) leaf: Bytes,
    pub(crate) key: Bytes,
    pub(crate) intermediate: Bytes,
}

impl MetadataService {
    /// Creates a client for the URL in `OCI_METADATA_BASE_URL`, or else for the fixed address of
    /// all instances. Where there is no route to that address over IPv4, its IPv6 address is tried
    /// first.
    pub fn new(environment: &Environment) -> Self {
        let timeouts = Timeouts::default()
            .with_connect(Duration::from_secs(2))
            .with_idle(Duration::from_secs(10));
        let transport = unpooled().with_timeouts(timeouts).build_later();
        Self::with_transport(environment, Arc::new(transport))
    }

    /// Like [`new`](Self::new), with a custom transport.
    pub fn with_transport(environment: &Environment, transport: Arc<dyn Transport>) -> Self {
        let given = environment.var(VARIABLE).map(str::trim).filter(|url| !url.is_empty());
        let (base, other_base) = match given {
            Some(url) => (url.trim_end_matches('/'), None),
            None if has_ipv4() => (IPV4, None),
            None => (IPV6, Some(IPV4.to_owned())),
        };
        let conditions = RetryConditions::standard().with_status(404);
        let token_endpoint = TokenEndpoint::new("the metadata service", transport);
        Self {
            token_endpoint: token_endpoint.with_patience(8, conditions).with_advice(advice),
            base: base.to_owned(),
            other_base,
            environment: environment.clone(),
        }
    }

    /// Disables retries, for detecting whether the service exists.
    pub(crate) fn without_retries(mut self) -> Self {
        self.token_endpoint = self.token_endpoint.without_retries();
        self
    }

    /// Returns a client that does not retry responses with this status.
    fn impatient_with(&self, status: StatusCode) -> Self {
        let conditions = RetryConditions::standard().without_status(status.as_u16());
        let token_endpoint = self.token_endpoint.clone().with_patience(8, conditions);
        Self { token_endpoint, ..self.clone() }
    }

    /// Checks that the service responds within `limit`.
    pub(crate) async fn is_there(&self, limit: Duration) -> Result<(), Error> {
        let once = self.clone().without_retries();
        let response = tokio::time::timeout(limit, once.get("instance/id")).await;
        match response {
            Ok(response) => response.map(|_| ()),
            Err(_) => Err(Error::credentials(format!(
                "no response from the metadata service within {limit:?} ({})",
                self.base
            ))),
        }
    }

    /// Returns the OCID of the instance.
    ///
    /// # Errors
    ///
    /// A [`Credentials`](crate::ErrorKind::Credentials) error when there is no response: the
    /// machine is not an instance, or its metadata service is disabled.
    pub async fn instance_id(&self) -> Result<String, Error> {
        self.text("instance/id").await
    }

    /// Returns the region that the instance is in, with the domain of its realm.
    ///
    /// # Errors
    ///
    /// As [`instance_id`](Self::instance_id).
    pub async fn region(&self) -> Result<Region, Error> {
        // Older versions of the service do not have this path, so 404 is not retried.
        let brief = self.impatient_with(StatusCode::NOT_FOUND);
        match brief.get("instance/regionInfo").await {
            Ok(response) => {
                let info = serde_json::from_slice::<Value>(&response.body).ok();
                if let Some(region) = info.as_ref().and_then(Region::from_region_info) {
                    return Ok(region);
                }
            }
            Err(error) if error.is_caused_by(StatusCode::NOT_FOUND) => {}
            Err(error) => return Err(error),
        }
        let text = match brief.text("instance/canonicalRegionName").await {
            Ok(text) => text,
            Err(error) if error.is_caused_by(StatusCode::NOT_FOUND) => {
                self.text("instance/region").await?
            }
            Err(error) => return Err(error),
        };
        self.environment.read_local_regions().await?;
        Region::find(&text, &self.environment)
    }

    /// Returns the certificate, its key and the intermediate certificate. They change together and
    /// are requested one after the other, so the caller checks that they match.
    pub(crate) async fn certificate(&self) -> Result<InstanceCertificate, Error> {
        Ok(InstanceCertificate {
            leaf: self.get("identity/cert.pem").await?.body,
            key: self.get("identity/key.pem").await?.body,
            intermediate: self.get("identity/intermediate.pem").await?.body,
        })
    }

    async fn text(&self, path: &str) -> Result<String, Error> {
        let response = self.get(path).await?;
        let text = String::from_utf8_lossy(&response.body).trim().to_owned();
        if text.is_empty() {
            return Err(Error::credentials(format!(
                "the metadata service returned an empty value for {path}"
            )));
        }
        Ok(text)
    }

    async fn get(&self, path: &str) -> Result<TokenResponse, Error> {
        if self.base.parse::<http::Uri>().ok().and_then(|url| url.scheme().cloned()).is_none() {
            let base = redact(&self.base);
            return Err(Error::config(format!("{VARIABLE}: invalid URL `{base}`")));
        }
        let url = |base: &String| format!("{base}/{path}");
        let request = TokenRequest::get(url(&self.base))
            .with_header(AUTHORIZATION, HeaderValue::from_static("Bearer Oracle"));
        self.token_endpoint
            .send(TokenRequest { other_url: self.other_base.as_ref().map(url), ..request })
            .await
    }
}

/// Returns the remedy for an error response of the service.
fn advice(status: StatusCode, url: &str) -> Option<&'static str> {
    match status {
        StatusCode::NOT_FOUND if url.contains("/identity/") => Some(
            "the instance has no certificate yet, a new instance gets it within minutes; is this an \
             instance of Oracle Cloud?",
        ),
        StatusCode::NOT_FOUND => Some(
            "the metadata service does not have this; is this an instance of Oracle Cloud, and \
             the URL one of version 2?",
        ),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            Some("the metadata service rejects requests through a proxy; is one configured?")
        }
        _ => None,
    }
}

impl fmt::Debug for MetadataService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("MetadataService").field(&self.base).finish()
    }
}

/// Whether there is a route to the address over IPv4. No packet is sent.
fn has_ipv4() -> bool {
    UdpSocket::bind("0.0.0.0:0").and_then(|socket| socket.connect("169.254.169.254:80")).is_ok()
}
