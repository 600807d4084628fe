// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{
    DisableMlApplicationInstanceViewTriggerDetails, MlApplicationInstanceView,
};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "DisableMlApplicationInstanceViewTrigger",
        "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/disableTrigger",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/DisableMlApplicationInstanceViewTrigger",
    )
    .with_retry_token()
    .with_secret_members(&["value"]);

/// Turns off a trigger of an ML application instance view, so that it no longer fires.
///
/// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/disableTrigger`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/DisableMlApplicationInstanceViewTrigger)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableMlApplicationInstanceViewTrigger {
    request: Request,
}

impl DisableMlApplicationInstanceViewTrigger {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        ml_application_instance_view_id: String,
        disable_ml_application_instance_view_trigger_details: DisableMlApplicationInstanceViewTriggerDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("mlApplicationInstanceViewId", ml_application_instance_view_id);
        request.json(&disable_ml_application_instance_view_trigger_details);
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
    pub fn send(self) -> Call<MlApplicationInstanceView> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(
    DisableMlApplicationInstanceViewTrigger => MlApplicationInstanceView
);
