// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::BulkDeleteResourcesDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "BulkDeleteResources",
        "/compartments/{compartmentId}/actions/bulkDeleteResources",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/BulkDeleteResources",
    )
    .with_retry_token();

/// Starts to delete several resources of a compartment. Call it in the home region; a work
/// request tells how far it has got.
///
/// `POST /compartments/{compartmentId}/actions/bulkDeleteResources`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/BulkDeleteResources)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDeleteResources {
    request: Request,
}

impl BulkDeleteResources {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        compartment_id: String,
        bulk_delete_resources_details: BulkDeleteResourcesDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("compartmentId", compartment_id);
        request.json(&bulk_delete_resources_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(BulkDeleteResources => ());
