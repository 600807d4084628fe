// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::overlay_of_a_subtype::models::{ImportModelDetails, Model};

static OPERATION: Operation = Operation::new(Method::POST, "ImportModel", "/models")
    .with_secret_members(&["accessToken", "headers"]);

/// The operation `ImportModel`.
///
/// `POST /models`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportModel {
    request: Request,
}

impl ImportModel {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        import_model_details: ImportModelDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&import_model_details);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Model> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ImportModel => Model);
