// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::collections_of_unions::models::{ListMessagesField, ListMessagesKind};

static OPERATION: Operation = Operation::new(Method::GET, "ListMessages", "/messages");

/// Lists the messages.
///
/// `GET /messages`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessages {
    request: Request,
}

impl ListMessages {
    #[inline]
    pub(crate) fn new(client: &Client, kind: ListMessagesKind) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("kind", kind);
        Self { request }
    }

    /// The fields.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ListMessagesField>>,
    ) -> Self {
        self.request
            .query_list("fields", generated::list::<ListMessagesField, _>(fields));
        self
    }

    /// The sizes.
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        self.request.query_each("sizes", sizes);
        self
    }

    /// The defined tag.
    ///
    /// Adds entries; can be called again for more.
    pub fn defined_tag(
        mut self,
        defined_tag: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request
            .query_entries(
                "definedTag",
                generated::entries::<String, _, _, _>(defined_tag),
            );
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ListMessages => ());
