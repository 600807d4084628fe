// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ChangeHostedApplicationCompartmentDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ChangeHostedApplicationIamCompartment",
        "/hostedApplicationsIam/{hostedApplicationIamId}/actions/changeCompartment",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/ChangeHostedApplicationIamCompartment",
    )
    .with_retry_token();

/// Moves a hosted application with IAM authentication to another compartment of the tenancy.
///
/// `POST /hostedApplicationsIam/{hostedApplicationIamId}/actions/changeCompartment`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationIam/ChangeHostedApplicationIamCompartment)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeHostedApplicationIamCompartment {
    request: Request,
}

impl ChangeHostedApplicationIamCompartment {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        hosted_application_iam_id: String,
        change_hosted_application_compartment_details: ChangeHostedApplicationCompartmentDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("hostedApplicationIamId", hosted_application_iam_id);
        request.json(&change_hosted_application_compartment_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
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
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ChangeHostedApplicationIamCompartment => ());
