// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{BulkEditTagsResourceType, BulkEditTagsResourceTypeCollection};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListBulkEditTagsResourceTypes",
        "/tags/bulkEditResourceTypes",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/BulkEditTagsResourceTypeCollection/ListBulkEditTagsResourceTypes",
    );

/// Lists the types of resources whose tags can be edited in bulk, and what identifies a
/// resource of each.
///
/// `GET /tags/bulkEditResourceTypes`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/BulkEditTagsResourceTypeCollection/ListBulkEditTagsResourceTypes)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBulkEditTagsResourceTypes {
    request: Request,
}

impl ListBulkEditTagsResourceTypes {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<BulkEditTagsResourceTypeCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<BulkEditTagsResourceTypeCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<BulkEditTagsResourceType> {
        Items::new(
            self.request,
            |received| Ok(
                received
                    .json::<BulkEditTagsResourceTypeCollection>()?
                    .map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(
    ListBulkEditTagsResourceTypes => BulkEditTagsResourceTypeCollection
);
