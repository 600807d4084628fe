//! The API key of a user: a key pair of which the console knows the public half.
//!
//! To be touched when the shape of its key id changes; reading keys is in `private_key`.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use crate::error::Error;

/// Credentials of a user with an API signing key. They never expire.
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
    /// The credentials of `user` in `tenancy`, both given as OCID.
    ///
    /// The fingerprint is computed from the key.
    pub fn new(tenancy: impl Into<String>, user: impl Into<String>, key: PrivateKey) -> Self {
        let fingerprint = key.fingerprint().to_owned();
        Self::assemble(tenancy.into(), user.into(), fingerprint, Arc::new(key))
    }

    /// Uses this fingerprint in place of the computed one.
    ///
    /// The service looks the key up by it; one that does not belong to the key makes every call
    /// fail with 401, so a difference is logged as a warning.
    #[must_use]
    pub fn with_fingerprint(self, fingerprint: impl Into<String>) -> Self {
        let fingerprint = fingerprint.into();
        if fingerprint != self.key.fingerprint() {
            tracing::warn!(
                configured = fingerprint,
                computed = self.key.fingerprint(),
                "the fingerprint that is configured is not that of the private key"
            );
        }
        Self::assemble(self.tenancy, self.user, fingerprint, self.key)
    }

    /// The name of the key in the authorization header: `{tenancy}/{user}/{fingerprint}`.
    pub fn key_id(&self) -> &str {
        self.principal.key_id()
    }

    /// The OCID of the tenancy.
    pub fn tenancy(&self) -> &str {
        &self.tenancy
    }

    /// The OCID of the user.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The fingerprint that requests are signed under.
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

    /// There is nothing to renew; but there may be a reason why the key was refused.
    fn refresh<'a>(&'a self, _refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        let computed = self.key.fingerprint();
        let result = match computed == self.fingerprint {
            true => Ok(false),
            false => Err(Error::credentials(format!(
                "the fingerprint that is configured, {}, is not that of the private key, {computed}",
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
    async fn the_key_id_is_tenancy_user_and_fingerprint() {
        let (tenancy, user) = (test_key::text("tenancy"), test_key::text("user"));
        let credentials = ApiKey::new(tenancy, user, test_key::key());
        assert_eq!(credentials.key_id(), test_key::text("api_key_id"));
        let principal = credentials.principal().await.unwrap();
        assert_eq!(principal.key_id(), credentials.key_id());
        assert_eq!((credentials.tenancy(), credentials.user()), (tenancy, user));
        assert!(!credentials.refresh(&principal).await.unwrap(), "an API key cannot change");
    }

    #[tokio::test]
    async fn the_configured_fingerprint_is_used_as_it_is() {
        let credentials = ApiKey::new("t", "u", test_key::key()).with_fingerprint("aa:bb");
        assert_eq!(credentials.fingerprint(), "aa:bb");
        let principal = credentials.principal().await.unwrap();
        assert_eq!(principal.key_id(), "t/u/aa:bb");
        let reason = credentials.refresh(&principal).await.unwrap_err().to_string();
        assert!(
            reason.starts_with("the fingerprint that is configured, aa:bb, is not"),
            "{reason}"
        );
    }
}
