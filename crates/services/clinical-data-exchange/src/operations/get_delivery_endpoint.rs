// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::DeliveryEndpoint;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetDeliveryEndpoint",
        "/deliveryEndpoints/{deliveryEndpointId}",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-get.html",
    )
    .with_secret_members(&["requestHeaders"]);

/// Reads a delivery endpoint.
///
/// `GET /deliveryEndpoints/{deliveryEndpointId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-get.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeliveryEndpoint {
    request: Request,
}

impl GetDeliveryEndpoint {
    #[inline]
    pub(crate) fn new(client: &Client, delivery_endpoint_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("deliveryEndpointId", delivery_endpoint_id);
        Self { request }
    }

    /// An id to trace this call by. Letters, digits, `_` and `-` may stand in it.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<DeliveryEndpoint> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetDeliveryEndpoint => DeliveryEndpoint);
