// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ChangeDataSciencePrivateEndpointCompartmentDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ChangeDataSciencePrivateEndpointCompartment",
        "/dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}/actions/changeCompartment",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/ChangeDataSciencePrivateEndpointCompartment",
    )
    .with_retry_token();

/// Moves a private endpoint to another compartment.
///
/// `POST
/// /dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}/actions/changeCompartment`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/ChangeDataSciencePrivateEndpointCompartment)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeDataSciencePrivateEndpointCompartment {
    request: Request,
}

impl ChangeDataSciencePrivateEndpointCompartment {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        data_science_private_endpoint_id: String,
        change_data_science_private_endpoint_compartment_details: ChangeDataSciencePrivateEndpointCompartmentDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("dataSciencePrivateEndpointId", data_science_private_endpoint_id);
        request.json(&change_data_science_private_endpoint_compartment_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
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
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ChangeDataSciencePrivateEndpointCompartment => ());
