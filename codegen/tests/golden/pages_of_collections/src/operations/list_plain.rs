// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::pages_of_collections::models::Job;

static OPERATION: Operation = Operation::new(Method::GET, "ListPlain", "/plain");

/// Lists the plain.
///
/// `GET /plain`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlain {
    request: Request,
}

impl ListPlain {
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
    pub fn send(self) -> Call<Vec<Job>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListPlain => Vec<Job>);
