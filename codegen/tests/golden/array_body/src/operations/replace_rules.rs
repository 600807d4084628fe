// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::array_body::models::Rule;

static OPERATION: Operation = Operation::new(Method::PUT, "ReplaceRules", "/rules");

/// The operation `ReplaceRules`.
///
/// `PUT /rules`
///
/// Oracle's own SDKs retry it by default.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceRules {
    request: Request,
}

impl ReplaceRules {
    #[inline]
    pub(crate) fn new(client: &Client, body: Vec<Rule>) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&body);
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
    pub fn send(self) -> Call<Vec<String>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ReplaceRules => Vec<String>);
