// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Compartment;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetCompartment",
        "/compartments/{compartmentId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/GetCompartment",
    );

/// Reads a compartment, without the resources in it.
///
/// `GET /compartments/{compartmentId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/GetCompartment)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompartment {
    request: Request,
}

impl GetCompartment {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("compartmentId", compartment_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Compartment> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetCompartment => Compartment);
