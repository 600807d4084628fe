// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::array_body::models::DeleteRulesReason;

static OPERATION: Operation = Operation::new(Method::DELETE, "DeleteRules", "/rules");

/// Deletes the rules.
///
/// `DELETE /rules`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRules {
    request: Request,
}

impl DeleteRules {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        reason: DeleteRulesReason,
        if_match: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("reason", reason);
        request.header("if-match", if_match);
        Self { request }
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

oci_sdk_core::request!(DeleteRules => ());
