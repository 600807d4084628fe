// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{RetentionRuleCollection, RetentionRuleSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListRetentionRules",
        "/n/{namespaceName}/b/{bucketName}/retentionRules",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/ListRetentionRules",
    );

/// Lists the retention rules of a bucket, the newest first.
///
/// `GET /n/{namespaceName}/b/{bucketName}/retentionRules`, in pages: [`items`](Self::items)
/// and [`pages`](Self::pages) follow them.
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/ListRetentionRules)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRetentionRules {
    request: Request,
}

impl ListRetentionRules {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        Self { request }
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
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
    pub fn send(self) -> Call<RetentionRuleCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<RetentionRuleCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<RetentionRuleSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<RetentionRuleCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListRetentionRules => RetentionRuleCollection);
