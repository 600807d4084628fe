// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::keyword_members::models::Type;

static OPERATION: Operation = Operation::new(Method::POST, "New", "/new");

/// The operation `New`.
///
/// `POST /new`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct New {
    request: Request,
}

impl New {
    #[inline]
    pub(crate) fn new(client: &Client, type_: Type) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&type_);
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
    pub fn send(self) -> Call<Type> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(New => Type);
