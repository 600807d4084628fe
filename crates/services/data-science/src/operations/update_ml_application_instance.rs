// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::UpdateMlApplicationInstanceDetails;

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateMlApplicationInstance",
        "/mlApplicationInstances/{mlApplicationInstanceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/UpdateMlApplicationInstance",
    )
    .with_secret_members(&["value"]);

/// Changes an ML application instance: its configuration, its implementation, or whether it is
/// active.
///
/// `PUT /mlApplicationInstances/{mlApplicationInstanceId}`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/UpdateMlApplicationInstance)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMlApplicationInstance {
    request: Request,
}

impl UpdateMlApplicationInstance {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        ml_application_instance_id: String,
        update_ml_application_instance_details: UpdateMlApplicationInstanceDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("mlApplicationInstanceId", ml_application_instance_id);
        request.json(&update_ml_application_instance_details);
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(UpdateMlApplicationInstance => ());
