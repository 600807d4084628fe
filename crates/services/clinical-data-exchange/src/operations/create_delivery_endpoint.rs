// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateDeliveryEndpointDetails, DeliveryEndpoint};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateDeliveryEndpoint",
        "/deliveryEndpoints",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-post.html",
    )
    .with_retry_token()
    .with_secret_members(&["requestHeaders"]);

/// Starts to create a delivery endpoint. A work request follows the operation. A tenancy may
/// have 25 of them, or more on request.
///
/// `POST /deliveryEndpoints`
///
/// The answer has the headers `etag` and `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-post.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeliveryEndpoint {
    request: Request,
}

impl CreateDeliveryEndpoint {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        create_delivery_endpoint_details: CreateDeliveryEndpointDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&create_delivery_endpoint_details);
        Self { request }
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<DeliveryEndpoint> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateDeliveryEndpoint => DeliveryEndpoint);
