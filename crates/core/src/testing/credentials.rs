//! The credentials of clients that use a mock.

use futures_core::future::BoxFuture;

use crate::auth::credentials::{Credentials, Principal};
use crate::error::Error;

/// The tenancy of a configuration that uses a mock.
const TENANCY: &str = "ocid1.tenancy.oc1..mock";

/// Anonymous credentials with a tenancy.
#[derive(Debug)]
pub(super) struct MockCredentials;

impl Credentials for MockCredentials {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(Principal::anonymous()) })
    }

    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async { Ok(Some(TENANCY.to_owned())) })
    }
}
