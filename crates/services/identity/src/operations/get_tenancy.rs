// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Tenancy;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetTenancy",
        "/tenancies/{tenancyId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tenancy/GetTenancy",
    );

/// Reads the name, home region and tags of the tenancy.
///
/// `GET /tenancies/{tenancyId}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tenancy/GetTenancy)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTenancy {
    request: Request,
}

impl GetTenancy {
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
    pub fn send(self) -> Call<Tenancy> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetTenancy => Tenancy);
