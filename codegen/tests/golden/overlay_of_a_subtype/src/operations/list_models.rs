// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::overlay_of_a_subtype::models::Model;

static OPERATION: Operation = Operation::new(Method::GET, "ListModels", "/models");

/// Lists the models.
///
/// `GET /models`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListModels {
    request: Request,
}

impl ListModels {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<Model>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListModels => Vec<Model>);
