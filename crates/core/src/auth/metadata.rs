//! The metadata service, which every instance finds at an address of its own.
//!
//! It knows where the instance is and hands out the certificate that proves which one it is.
//! Nothing is asked of it unless instance principals, or the region of the instance, are wanted.

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

/// Where the metadata service is, if somebody says so.
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
    /// Where else it may be, if nobody answers there.
    other_base: Option<String>,
    environment: Environment,
}

/// The certificate of an instance, with its private key and what vouches for it: PEM.
pub(crate) struct InstanceCertificate {
    pub(crate) leaf: Bytes,
    pub(crate) key: Bytes,
    pub(crate) intermediate: Bytes,
}

impl MetadataService {
    /// The one at `OCI_METADATA_BASE_URL`, else at the address that all instances have. Where there
    /// is no route to that over IPv4, its IPv6 address is tried first.
    pub fn new(environment: &Environment) -> Self {
        let timeouts = Timeouts::default()
            .with_connect(Duration::from_secs(2))
            .with_idle(Duration::from_secs(10));
        let transport = unpooled().with_timeouts(timeouts).build_later();
        Self::with_transport(environment, Arc::new(transport))
    }

    /// As [`new`](Self::new), through a transport of your own.
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

    /// Asks once, for a look whether it is there at all.
    pub(crate) fn without_retries(mut self) -> Self {
        self.token_endpoint = self.token_endpoint.without_retries();
        self
    }

    /// The same service, which is not asked again after an answer of this status.
    fn impatient_with(&self, status: StatusCode) -> Self {
        let conditions = RetryConditions::standard().without_status(status.as_u16());
        let token_endpoint = self.token_endpoint.clone().with_patience(8, conditions);
        Self { token_endpoint, ..self.clone() }
    }

    /// Whether it is there: it answers within `limit`.
    pub(crate) async fn is_there(&self, limit: Duration) -> Result<(), Error> {
        let once = self.clone().without_retries();
        let asked = tokio::time::timeout(limit, once.get("instance/id")).await;
        match asked {
            Ok(response) => response.map(|_| ()),
            Err(_) => Err(Error::credentials(format!(
                "the metadata service did not answer within {limit:?} ({})",
                self.base
            ))),
        }
    }

    /// The OCID of the instance.
    ///
    /// # Errors
    ///
    /// A [`Credentials`](crate::ErrorKind::Credentials) error when nobody answers: this is no
    /// instance, or its metadata service is switched off.
    pub async fn instance_id(&self) -> Result<String, Error> {
        self.text("instance/id").await
    }

    /// The region that the instance is in, with the domain of its realm.
    ///
    /// # Errors
    ///
    /// As [`instance_id`](Self::instance_id).
    pub async fn region(&self) -> Result<Region, Error> {
        // Older versions of the service know less; that is no reason to ask again.
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

    /// The certificate, its key and what vouches for it. They change together, so they are asked
    /// for one after the other; who reads them checks that they match.
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
                "the metadata service has nothing to say about {path}"
            )));
        }
        Ok(text)
    }

    async fn get(&self, path: &str) -> Result<TokenResponse, Error> {
        if self.base.parse::<http::Uri>().ok().and_then(|url| url.scheme().cloned()).is_none() {
            let base = redact(&self.base);
            return Err(Error::config(format!("{VARIABLE} is {base:?}, which is not a URL")));
        }
        let url = |base: &String| format!("{base}/{path}");
        let request = TokenRequest::get(url(&self.base))
            .with_header(AUTHORIZATION, HeaderValue::from_static("Bearer Oracle"));
        self.token_endpoint
            .send(TokenRequest { other_url: self.other_base.as_ref().map(url), ..request })
            .await
    }
}

/// What to do about a response of the service.
fn advice(status: StatusCode, url: &str) -> Option<&'static str> {
    match status {
        StatusCode::NOT_FOUND if url.contains("/identity/") => Some(
            "the instance has no certificate yet, which a new one gets within minutes; is this an \
             instance of Oracle Cloud?",
        ),
        StatusCode::NOT_FOUND => Some(
            "the metadata service does not have this; is this an instance of Oracle Cloud, and \
             the URL one of version 2?",
        ),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            Some("the metadata service rejects what comes through a proxy; is there one?")
        }
        _ => None,
    }
}

impl fmt::Debug for MetadataService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("MetadataService").field(&self.base).finish()
    }
}

/// Whether there is a route to the address over IPv4. Nothing is sent for that.
fn has_ipv4() -> bool {
    UdpSocket::bind("0.0.0.0:0").and_then(|socket| socket.connect("169.254.169.254:80")).is_ok()
}
