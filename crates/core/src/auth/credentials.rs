//! The interface of all providers: [`Credentials`] return a [`Principal`], which has a [`Signer`].

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::HeaderValue;
use tracing::{debug, warn};

use super::claims::Claims;
use super::ocid::is_ocid;
use crate::error::Error;
use crate::region::Region;

/// A source of credentials.
///
/// Every signed request calls [`principal`](Self::principal), so an implementation caches the
/// credentials and refreshes them before they expire. `Debug` must not show secrets.
///
/// # Example
///
/// A source with one key, whose key id the service knows:
///
/// ```
/// use oci_sdk_core::Error;
/// use oci_sdk_core::auth::{BoxFuture, Credentials, Principal};
///
/// #[derive(Debug)]
/// struct Fixed(Principal);
///
/// impl Credentials for Fixed {
///     fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
///         Box::pin(async { Ok(self.0.clone()) })
///     }
/// }
/// ```
pub trait Credentials: fmt::Debug + Send + Sync {
    /// Returns the current principal.
    ///
    /// # Errors
    ///
    /// When the credentials cannot be read or fetched.
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>>;

    /// Refreshes the credentials although they have not expired, because the service has responded
    /// with 401 to `rejected`.
    ///
    /// Returns whether other credentials are available now, so that the request is worth sending
    /// again. If they are available already, nothing is refreshed: of many calls that are rejected
    /// at once, one refreshes. Credentials that cannot change, such as an API key, return `false`;
    /// so does this default.
    ///
    /// # Errors
    ///
    /// When the refresh fails.
    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        let _ = rejected;
        Box::pin(async { Ok(false) })
    }

    /// Returns the OCID of the tenancy that calls are made in, if it is known.
    ///
    /// The default reads it from the principal: from the claims `res_tenant`, `tenant` or
    /// `opc-tenant` of a token, or from the first part of the key id of an API key. It requests the
    /// first token if there is none yet.
    ///
    /// # Errors
    ///
    /// When there is no principal available.
    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async { Ok(self.principal().await?.tenancy()) })
    }

    /// Returns the region of the credentials, if they have one: that of the instance or of the
    /// resource. Clients use it if no other region is set.
    ///
    /// # Errors
    ///
    /// When the region cannot be determined.
    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        Box::pin(async { Ok(None) })
    }
}

/// Returns a newer principal after the service has responded to `rejected` with 401, which is
/// `error`. The credentials are refreshed even if the request is not replayable, for the next one.
///
/// # Errors
///
/// `error` if there is no newer principal or the request is not replayable. If the refresh failed,
/// the reason is its advice.
pub(crate) async fn newer_principal(
    credentials: &dyn Credentials,
    rejected: &Principal,
    error: Error,
    is_replayable: bool,
) -> Result<Principal, Error> {
    match credentials.refresh(rejected).await {
        Ok(true) if is_replayable => {
            let (request_id, code) = (error.request_id(), error.code());
            debug!(opc_request_id = request_id, code, "credentials rejected; sending newer ones");
            credentials.principal().await
        }
        Ok(_) => Err(error),
        Err(reason) => {
            warn!(%reason, "credentials rejected; refreshing them failed");
            Err(error.with_advice(reason.to_string()))
        }
    }
}

/// A key id and the signer that belongs to it.
#[derive(Clone)]
pub struct Principal {
    key_id: Arc<str>,
    /// `None` for the anonymous principal, whose requests are not signed.
    signer: Option<Arc<dyn Signer>>,
    delegation_token: Option<HeaderValue>,
}

impl Principal {
    /// Creates a principal that the service knows as `key_id` and that signs with `signer`.
    pub fn new(key_id: impl Into<Arc<str>>, signer: Arc<dyn Signer>) -> Self {
        Self { key_id: key_id.into(), signer: Some(signer), delegation_token: None }
    }

    /// Creates the anonymous principal: requests are sent without a signature.
    pub fn anonymous() -> Self {
        Self { key_id: Arc::from(""), signer: None, delegation_token: None }
    }

    /// Makes the principal act on behalf of the user that `token` was issued for: requests have it
    /// as the signed header `opc-obo-token`.
    ///
    /// # Errors
    ///
    /// When the token has characters that are invalid in a header.
    pub fn with_delegation_token(mut self, token: &str) -> Result<Self, Error> {
        let mut value = HeaderValue::from_str(token.trim()).map_err(|error| {
            Error::credentials(
                "invalid delegation token: it has characters that are invalid in a header",
            )
            .with_source(error)
        })?;
        value.set_sensitive(true);
        self.delegation_token = Some(value);
        Ok(self)
    }

    /// Returns the `keyId` of the authorization header. It may contain a token, so do not print it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Returns the signer; `None` for the anonymous principal.
    pub fn signer(&self) -> Option<&dyn Signer> {
        self.signer.as_deref()
    }

    /// Returns the tenancy that the token or the key id names.
    pub(crate) fn tenancy(&self) -> Option<String> {
        match self.key_id.strip_prefix("ST$") {
            Some(token) => Claims::read(token)?.tenancy().map(str::to_owned),
            None => {
                let (first, _) = self.key_id.split_once('/')?;
                let is_tenancy =
                    is_ocid(first) && first.split(['.', ':']).nth(1) == Some("tenancy");
                is_tenancy.then(|| first.to_owned())
            }
        }
    }

    /// Whether requests carry this delegation token.
    pub(crate) fn acts_with(&self, token: &str) -> bool {
        self.delegation_token.as_ref().is_some_and(|own| own.as_bytes() == token.as_bytes())
    }

    /// Returns a principal with the same signer and another key id.
    pub(crate) fn with_key_id(&self, key_id: String) -> Self {
        Self { key_id: key_id.into(), ..self.clone() }
    }

    /// Whether this is the same principal, and not a newer one.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let is_same_signer = match (&self.signer, &other.signer) {
            (Some(this), Some(other)) => Arc::ptr_eq(this, other),
            (None, None) => true,
            _ => false,
        };
        self.key_id == other.key_id && is_same_signer
    }

    pub(crate) fn delegation_token(&self) -> Option<&HeaderValue> {
        self.delegation_token.as_ref()
    }
}

impl fmt::Debug for Principal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Principal")
            .field("key_id", &printable(&self.key_id))
            .field("signer", &self.signer)
            .field("delegation_token", &self.delegation_token.as_ref().map(|_| REDACTED))
            .finish()
    }
}

/// Signs with RSASSA-PKCS1-v1_5 over SHA-256.
///
/// It is asynchronous so that it can be a hardware module or a remote signing service.
pub trait Signer: fmt::Debug + Send + Sync {
    /// Returns the signature of `message`.
    ///
    /// # Errors
    ///
    /// When the key is not available, or the signing service fails.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>>;
}

/// The replacement of a secret in printed values.
pub(crate) const REDACTED: &str = "REDACTED";

/// Returns the part of a key id that may be printed: a token follows `ST$`.
fn printable(key_id: &str) -> &str {
    if key_id.starts_with("ST$") { "ST$REDACTED" } else { key_id }
}
