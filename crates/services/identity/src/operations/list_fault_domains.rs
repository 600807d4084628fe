// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::FaultDomain;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListFaultDomains",
        "/faultDomains",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/FaultDomain/ListFaultDomains",
    );

/// Lists the fault domains of an availability domain.
///
/// `GET /faultDomains`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/FaultDomain/ListFaultDomains)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFaultDomains {
    request: Request,
}

impl ListFaultDomains {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        compartment_id: String,
        availability_domain: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        request.query("availabilityDomain", availability_domain);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<FaultDomain>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListFaultDomains => Vec<FaultDomain>);
