//! API keys of users: key pairs whose public half is uploaded in the console.
//!
//! Reading private keys is in `private_key`.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use crate::error::Error;

/// The credentials of a user with an API signing key. They do not expire.
///
/// # Example
///
/// ```
/// use oci_sdk_core::auth::{ApiKey, PrivateKey};
///
/// # fn main() -> Result<(), oci_sdk_core::Error> {
/// # let pem = PrivateKey::generate()?.to_pem()?;
/// let key = PrivateKey::from_pem(&pem, None, "OCI_KEY_CONTENT")?;
/// let credentials = ApiKey::new("ocid1.tenancy.oc1..aaaa", "ocid1.user.oc1..bbbb", key);
/// assert!(credentials.key_id().starts_with("ocid1.tenancy.oc1..aaaa/ocid1.user.oc1..bbbb/"));
/// # Ok(())
/// # }
/// ```
pub struct ApiKey {
    tenancy: String,
    user: String,
    fingerprint: String,
    principal: Principal,
    key: Arc<PrivateKey>,
}

impl ApiKey {
    /// Creates the credentials of `user` in `tenancy`, both given as OCIDs.
    ///
    /// The fingerprint is computed from the key.
    pub fn new(tenancy: impl Into<String>, user: impl Into<String>, key: PrivateKey) -> Self {
        let fingerprint = key.fingerprint().to_owned();
        Self::assemble(tenancy.into(), user.into(), fingerprint, Arc::new(key))
    }

    /// Sets the fingerprint, which overrides the computed one.
    ///
    /// The service looks the key up by its fingerprint. If the two do not match, every call fails
    /// with 401, so a mismatch is logged as a warning.
    #[must_use]
    pub fn with_fingerprint(self, fingerprint: impl Into<String>) -> Self {
        let fingerprint = fingerprint.into();
        if fingerprint != self.key.fingerprint() {
            tracing::warn!(
                configured = fingerprint,
                computed = self.key.fingerprint(),
                "the configured fingerprint does not match the private key"
            );
        }
        Self::assemble(self.tenancy, self.user, fingerprint, self.key)
    }

    /// Returns the key id in the authorization header: `{tenancy}/{user}/{fingerprint}`.
    pub fn key_id(&self) -> &str {
        self.principal.key_id()
    }

    /// Returns the OCID of the tenancy.
    pub fn tenancy(&self) -> &str {
        &self.tenancy
    }

    /// Returns the OCID of the user.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Returns the fingerprint in the key id of requests.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    fn assemble(tenancy: String, user: String, fingerprint: String, key: Arc<PrivateKey>) -> Self {
        let key_id = format!("{tenancy}/{user}/{fingerprint}");
        let principal = Principal::new(key_id, key.clone());
        Self { tenancy, user, fingerprint, principal, key }
    }
}

impl Credentials for ApiKey {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(self.principal.clone()) })
    }

    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async { Ok(Some(self.tenancy.clone())) })
    }

    /// An API key cannot be refreshed. A fingerprint mismatch is the likely reason why it was
    /// rejected.
    fn refresh<'a>(&'a self, _refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        let computed = self.key.fingerprint();
        let result = match computed == self.fingerprint {
            true => Ok(false),
            false => Err(Error::credentials(format!(
                "the configured fingerprint {} does not match the private key ({computed})",
                self.fingerprint
            ))),
        };
        Box::pin(async { result })
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiKey")
            .field("tenancy", &self.tenancy)
            .field("user", &self.user)
            .field("fingerprint", &self.fingerprint)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::key::test_key;

    #[tokio::test]
    async fn key_id_is_tenancy_user_and_fingerprint() {
        let (tenancy, user) = (test_key::text("tenancy"), test_key::text("user"));
        let credentials = ApiKey::new(tenancy, user, test_key::key());
        assert_eq!(credentials.key_id(), test_key::text("api_key_id"));
        let principal = credentials.principal().await.unwrap();
        assert_eq!(principal.key_id(), credentials.key_id());
        assert_eq!((credentials.tenancy(), credentials.user()), (tenancy, user));
        assert!(!credentials.refresh(&principal).await.unwrap(), "an API key cannot be refreshed");
    }

    #[tokio::test]
    async fn configured_fingerprint_overrides_the_computed_one() {
        let credentials = ApiKey::new("t", "u", test_key::key()).with_fingerprint("aa:bb");
        assert_eq!(credentials.fingerprint(), "aa:bb");
        let principal = credentials.principal().await.unwrap();
        assert_eq!(principal.key_id(), "t/u/aa:bb");
        let reason = credentials.refresh(&principal).await.unwrap_err().to_string();
        assert!(reason.starts_with("the configured fingerprint aa:bb does not match"), "{reason}");
    }
}
