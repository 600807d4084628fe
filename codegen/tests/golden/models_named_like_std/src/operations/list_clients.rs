// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Items, Operation, Pages, Request};

use crate::models_named_like_std::models::Client;

static OPERATION: Operation = Operation::new(Method::GET, "ListClients", "/clients");

/// Lists the clients.
///
/// `GET /clients`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClients {
    request: Request,
}

impl ListClients {
    #[inline]
    pub(crate) fn new(client: &oci_sdk_core::Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The page.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<Client>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<Client>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<Client> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListClients => Vec<Client>);
