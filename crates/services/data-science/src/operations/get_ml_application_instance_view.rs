// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::MlApplicationInstanceView;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetMlApplicationInstanceView",
        "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/GetMlApplicationInstanceView",
    )
    .with_secret_members(&["value"]);

/// Reads an ML application instance view.
///
/// `GET /mlApplicationInstanceViews/{mlApplicationInstanceViewId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/GetMlApplicationInstanceView)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMlApplicationInstanceView {
    request: Request,
}

impl GetMlApplicationInstanceView {
    #[inline]
    pub(crate) fn new(client: &Client, ml_application_instance_view_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("mlApplicationInstanceViewId", ml_application_instance_view_id);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
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
    pub fn send(self) -> Call<MlApplicationInstanceView> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetMlApplicationInstanceView => MlApplicationInstanceView);
