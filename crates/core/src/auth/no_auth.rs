//! Anonymous calls, without credentials.

use futures_core::future::BoxFuture;

use super::credentials::{Credentials, Principal};
use crate::error::Error;

/// No credentials: requests are not signed.
///
/// For resources that are public to anyone who knows the URL, such as the pre-authenticated
/// requests of Object Storage and the public keys of an identity domain.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Config;
/// use oci_sdk_core::auth::NoAuth;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let config = Config::builder().with_credentials(NoAuth).with_region("fra").load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct NoAuth;

impl Credentials for NoAuth {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(Principal::anonymous()) })
    }
}
