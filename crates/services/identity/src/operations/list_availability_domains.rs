// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::AvailabilityDomain;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListAvailabilityDomains",
        "/availabilityDomains",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AvailabilityDomain/ListAvailabilityDomains",
    );

/// Lists the availability domains of the region, in no order to rely on. Their names differ
/// from tenancy to tenancy.
///
/// `GET /availabilityDomains`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/AvailabilityDomain/ListAvailabilityDomains)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAvailabilityDomains {
    request: Request,
}

impl ListAvailabilityDomains {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<AvailabilityDomain>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListAvailabilityDomains => Vec<AvailabilityDomain>);
