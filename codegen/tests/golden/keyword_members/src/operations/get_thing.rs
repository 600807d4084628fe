// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::keyword_members::models::Type;

static OPERATION: Operation = Operation::new(Method::GET, "GetThing", "/things/{type}");

/// Reads the thing.
///
/// `GET /things/{type}`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    request: Request,
}

impl GetThing {
    #[inline]
    pub(crate) fn new(client: &Client, type_: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("type", type_);
        Self { request }
    }

    /// The self.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.request.query("self", self_.into());
        self
    }

    /// The async.
    pub fn async_(mut self, async_: impl Into<String>) -> Self {
        self.request.query("async", async_.into());
        self
    }

    /// The client.
    pub fn client_(mut self, client_: impl Into<String>) -> Self {
        self.request.query("client", client_.into());
        self
    }

    /// The header.
    pub fn header_(mut self, header_: impl Into<String>) -> Self {
        self.request.query("header", header_.into());
        self
    }

    /// The items.
    pub fn items_(mut self, items_: impl Into<String>) -> Self {
        self.request.query("items", items_.into());
        self
    }

    /// The new.
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.request.query("new", new_.into());
        self
    }

    /// The pages.
    pub fn pages_(mut self, pages_: impl Into<String>) -> Self {
        self.request.query("pages", pages_.into());
        self
    }

    /// The request.
    pub fn request_(mut self, request_: impl Into<String>) -> Self {
        self.request.query("request", request_.into());
        self
    }

    /// The send.
    pub fn send_(mut self, send_: impl Into<String>) -> Self {
        self.request.query("send", send_.into());
        self
    }

    /// The timeout.
    pub fn timeout_(mut self, timeout_: impl Into<String>) -> Self {
        self.request.query("timeout", timeout_.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Type> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetThing => Type);
