// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::RegionSubscription;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListRegionSubscriptions",
        "/tenancies/{tenancyId}/regionSubscriptions",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/RegionSubscription/ListRegionSubscriptions",
    );

/// Lists the regions that the tenancy has subscribed to.
///
/// `GET /tenancies/{tenancyId}/regionSubscriptions`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/RegionSubscription/ListRegionSubscriptions)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRegionSubscriptions {
    request: Request,
}

impl ListRegionSubscriptions {
    #[inline]
    pub(crate) fn new(client: &Client, tenancy_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tenancyId", tenancy_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<RegionSubscription>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListRegionSubscriptions => Vec<RegionSubscription>);
