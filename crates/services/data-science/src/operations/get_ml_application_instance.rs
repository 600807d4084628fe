// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::MlApplicationInstance;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetMlApplicationInstance",
        "/mlApplicationInstances/{mlApplicationInstanceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/GetMlApplicationInstance",
    )
    .with_secret_members(&["value"]);

/// Reads an ML application instance.
///
/// `GET /mlApplicationInstances/{mlApplicationInstanceId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/GetMlApplicationInstance)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMlApplicationInstance {
    request: Request,
}

impl GetMlApplicationInstance {
    #[inline]
    pub(crate) fn new(client: &Client, ml_application_instance_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("mlApplicationInstanceId", ml_application_instance_id);
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
    pub fn send(self) -> Call<MlApplicationInstance> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetMlApplicationInstance => MlApplicationInstance);
