//! Tokens for one scope, requested with other credentials.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use serde_json::json;

use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use super::token::endpoint::{TokenEndpoint, TokenRequest};
use super::token::renewal::{Issued, Renewing, Source};
use super::token::{endpoint, federation};
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::Transport;
use crate::region::Region;

/// The time after which a token is refreshed, whatever its lifetime.
const STALE: Duration = Duration::from_secs(20 * 60);

/// Credentials that are valid for one scope only.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::{InstancePrincipal, ScopedToken};
/// use oci_sdk_core::Region;
/// use oci_sdk_core::config::Environment;
///
/// # fn example() -> Result<(), oci_sdk_core::Error> {
/// let region = Region::find("fra", &Environment::process())?;
/// let credentials = ScopedToken::builder(InstancePrincipal::new(), "scope")
///     .with_compartment("ocid1.compartment.oc1..example")
///     .with_region(region)
///     .build();
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ScopedToken(Renewing<Scope>);

/// A builder of a scoped token; from [`ScopedToken::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct ScopedTokenBuilder {
    credentials: Arc<dyn Credentials>,
    scope: String,
    compartment: Option<String>,
    region: Option<Region>,
    url: Option<String>,
    transport: Option<Arc<dyn Transport>>,
}

struct Scope {
    credentials: Arc<dyn Credentials>,
    scope: String,
    compartment: Option<String>,
    region: Option<Region>,
    url: Option<String>,
    token_endpoint: TokenEndpoint,
}

impl ScopedToken {
    /// Returns a builder for a token for `scope`, which is requested with these credentials.
    pub fn builder(
        credentials: impl Credentials + 'static,
        scope: impl Into<String>,
    ) -> ScopedTokenBuilder {
        ScopedTokenBuilder {
            credentials: Arc::new(credentials),
            scope: scope.into(),
            compartment: None,
            region: None,
            url: None,
            transport: None,
        }
    }
}

impl ScopedTokenBuilder {
    /// Requests a token that is valid in this compartment.
    pub fn with_compartment(mut self, ocid: impl Into<String>) -> Self {
        self.compartment = Some(ocid.into());
        self
    }

    /// Requests tokens in this region instead of the region of the credentials.
    pub fn with_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Requests tokens at this URL, to which `/v1/oauth2/scoped` is appended.
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into().trim_end_matches('/').to_owned());
        self
    }

    /// Sends requests through this transport.
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Creates the credentials. No request is sent yet.
    pub fn build(self) -> ScopedToken {
        let transport =
            self.transport.unwrap_or_else(|| endpoint::transport(&Environment::process()));
        ScopedToken(Renewing::new(Scope {
            credentials: self.credentials,
            scope: self.scope,
            compartment: self.compartment,
            region: self.region,
            url: self.url,
            token_endpoint: TokenEndpoint::new("the endpoint for scoped tokens", transport),
        }))
    }
}

impl Scope {
    async fn url(&self) -> Result<String, Error> {
        if let Some(url) = &self.url {
            return Ok(url.clone());
        }
        let region = match &self.region {
            Some(region) => Some(region.clone()),
            None => self.credentials.region().await?,
        };
        let region = region
            .ok_or_else(|| Error::config("a scoped token needs a region; use with_region"))?;
        Ok(federation::url(&region))
    }

    async fn token(&self, key: &PrivateKey) -> Result<String, Error> {
        let mut body = json!({ "scope": self.scope, "public_key": key.public_key_line() });
        if let Some(compartment) = &self.compartment {
            body["target_compartment"] = json!(compartment);
        }
        let url = format!("{}/v1/oauth2/scoped", self.url().await?);
        self.token_endpoint.token_for(&*self.credentials, || TokenRequest::post(&url, &body)).await
    }
}

impl Source for Scope {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let key = PrivateKey::generate_off_thread().await?;
            let token = self.token(&key).await?;
            Ok(Issued { renewed_after: Some(STALE), ..Issued::new(&token, key) })
        })
    }
}

impl Credentials for ScopedToken {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.0.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.0.refresh(rejected))
    }

    /// Returns the tenancy of the credentials that the token is requested with.
    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        self.0.source().credentials.tenancy()
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        self.0.source().credentials.region()
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ScopedToken")
            .field("scope", &self.scope)
            .field("compartment", &self.compartment)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ScopedTokenBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ScopedTokenBuilder")
            .field("scope", &self.scope)
            .field("compartment", &self.compartment)
            .finish_non_exhaustive()
    }
}
