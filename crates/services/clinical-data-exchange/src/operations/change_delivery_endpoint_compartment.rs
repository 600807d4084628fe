// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ChangeDeliveryEndpointCompartmentDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ChangeDeliveryEndpointCompartment",
        "/deliveryEndpoints/{deliveryEndpointId}/actions/changeCompartment",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-actions-changecompartment-post.html",
    )
    .with_retry_token();

/// Starts to move a delivery endpoint to another compartment. A work request follows the
/// operation.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
///
/// `POST /deliveryEndpoints/{deliveryEndpointId}/actions/changeCompartment`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-actions-changecompartment-post.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeDeliveryEndpointCompartment {
    request: Request,
}

impl ChangeDeliveryEndpointCompartment {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        delivery_endpoint_id: String,
        change_delivery_endpoint_compartment_details: ChangeDeliveryEndpointCompartmentDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("deliveryEndpointId", delivery_endpoint_id);
        request.json(&change_delivery_endpoint_compartment_details);
        Self { request }
    }

    /// The `etag` that you have last seen. If the resource has changed since, nothing happens and
    /// the call fails.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// An id to trace this call by. Letters, digits, `_` and `-` may stand in it.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Marks retries of one request, so that the service acts on it only once. It counts for 24
    /// hours.
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
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ChangeDeliveryEndpointCompartment => ());
