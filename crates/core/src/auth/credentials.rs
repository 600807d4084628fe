//! What every provider hands out: a [`Principal`], from [`Credentials`], with a [`Signer`].

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
/// Asked once for every request that is signed, so it answers from memory and renews in time.
/// `Debug` must not show what is secret.
///
/// # Example
///
/// A source that knows one key, under a name that something else has agreed with the service:
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
    /// The principal to sign with now.
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>>;

    /// Renews the credentials although they look valid, because the service has answered 401 to
    /// `refused`.
    ///
    /// Says whether others are to be had now, so that the call is worth repeating. When that is so
    /// already, nothing is renewed: of many calls that are refused at once, one renews. What cannot
    /// change, such as an API key, answers `false`; so does this default.
    fn refresh<'a>(&'a self, refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        let _ = refused;
        Box::pin(async { Ok(false) })
    }

    /// Returns the OCID of the tenancy that calls are made in, where it is known.
    ///
    /// The default is what the principal says of itself: the claims `res_tenant`, `tenant` or
    /// `opc-tenant` of a token, or the first part of the key id of an API key. The first token is
    /// requested for that, if need be.
    ///
    /// # Errors
    ///
    /// When there is no principal available.
    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async { Ok(self.principal().await?.tenancy()) })
    }

    /// The region that the credentials are from, where they know it: that of the instance, or of
    /// the resource. Clients call it when no other is set.
    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        Box::pin(async { Ok(None) })
    }
}

/// Returns a newer principal than `rejected`, to which the service has responded with 401, so that
/// the request is worth sending again; `error` is what came of it.
///
/// # Errors
///
/// `error`, if there is no newer principal, or if the request cannot be sent again: the next one
/// then has newer credentials. The reason is its advice if the refresh failed.
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

/// A key id and the signer that goes with it; the two always belong together.
#[derive(Clone)]
pub struct Principal {
    key_id: Arc<str>,
    /// None for nobody, whose requests are not signed.
    signer: Option<Arc<dyn Signer>>,
    delegation_token: Option<HeaderValue>,
}

impl Principal {
    /// A principal that is known to the service as `key_id` and signs with `signer`.
    pub fn new(key_id: impl Into<Arc<str>>, signer: Arc<dyn Signer>) -> Self {
        Self { key_id: key_id.into(), signer: Some(signer), delegation_token: None }
    }

    /// Nobody: requests are sent without a signature.
    pub fn anonymous() -> Self {
        Self { key_id: Arc::from(""), signer: None, delegation_token: None }
    }

    /// Makes the principal act on behalf of the user that `token` was given for: requests carry it
    /// as `opc-obo-token`, signed.
    ///
    /// # Errors
    ///
    /// When the token has characters that a header cannot carry.
    pub fn with_delegation_token(mut self, token: &str) -> Result<Self, Error> {
        let mut value = HeaderValue::from_str(token.trim()).map_err(|error| {
            Error::credentials("the delegation token has characters that a header cannot carry")
                .with_source(error)
        })?;
        value.set_sensitive(true);
        self.delegation_token = Some(value);
        Ok(self)
    }

    /// The `keyId` of the authorization header. It may hold a token, so never print it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The signer; none for nobody.
    pub fn signer(&self) -> Option<&dyn Signer> {
        self.signer.as_deref()
    }

    /// The tenancy that the token or the key id names.
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
        self.delegation_token.as_ref().is_some_and(|held| held.as_bytes() == token.as_bytes())
    }

    /// The same signer under another key id.
    pub(crate) fn with_key_id(&self, key_id: String) -> Self {
        Self { key_id: key_id.into(), ..self.clone() }
    }

    /// Whether this is the very same principal, and not one that has come after it.
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
/// Asynchronous, so that a hardware module or a remote signing service fits.
pub trait Signer: fmt::Debug + Send + Sync {
    /// The signature of `message`.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>>;
}

/// What is printed in place of a secret.
pub(crate) const REDACTED: &str = "REDACTED";

/// The part of a key id that may be printed: `ST$` has a token behind it.
fn printable(key_id: &str) -> &str {
    if key_id.starts_with("ST$") { "ST$REDACTED" } else { key_id }
}
