// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::array_body::models::AddRulesDetails;

static OPERATION: Operation = Operation::new(Method::POST, "AddRules", "/rules")
    .with_retry_token();

/// Adds the rules.
///
/// `POST /rules`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRules {
    request: Request,
}

impl AddRules {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The if match.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// The opc retry token.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// What to send: [`AddRulesDetails`](crate::models::AddRulesDetails).
    #[inline]
    pub fn add_rules_details(mut self, add_rules_details: AddRulesDetails) -> Self {
        self.request.json(&add_rules_details);
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(AddRules => ());
