// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

use crate::array_body::models::Rule;

static OPERATION: Operation = Operation::new(Method::PUT, "PutRuleFile", "/rules/{id}")
    .with_accept("*/*")
    .with_unsigned_body();

/// Writes the rule file.
///
/// Deprecated.
///
/// `PUT /rules/{id}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutRuleFile {
    request: Request,
}

impl PutRuleFile {
    #[inline]
    pub(crate) fn new(client: &Client, id: String, body: Body) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("id", id);
        request.body(body);
        Self { request }
    }

    /// The customer key.
    pub fn customer_key(mut self, customer_key: impl Into<String>) -> Self {
        self.request.secret_header("customer-key", customer_key.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<BTreeMap<String, Rule>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(PutRuleFile => BTreeMap<String, Rule>);
