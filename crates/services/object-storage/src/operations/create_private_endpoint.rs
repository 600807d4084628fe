// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::CreatePrivateEndpointDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreatePrivateEndpoint",
        "/n/{namespaceName}/pe",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/CreatePrivateEndpoint",
    );

/// Starts to create a private endpoint, through which a subnet reaches Object Storage at a
/// private address.
///
/// `POST /n/{namespaceName}/pe`
///
/// The answer has the headers `opc-client-request-id` and `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/CreatePrivateEndpoint)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePrivateEndpoint {
    request: Request,
}

impl CreatePrivateEndpoint {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        create_private_endpoint_details: CreatePrivateEndpointDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.json(&create_private_endpoint_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(CreatePrivateEndpoint => ());
