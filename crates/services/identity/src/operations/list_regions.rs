// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Region;

static OPERATION: Operation = Operation::new(Method::GET, "ListRegions", "/regions")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Region/ListRegions",
    );

/// Lists the regions of Oracle Cloud Infrastructure, subscribed to or not.
///
/// `GET /regions`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Region/ListRegions)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRegions {
    request: Request,
}

impl ListRegions {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<Region>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListRegions => Vec<Region>);
