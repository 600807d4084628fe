// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListObjectVersionsField, ObjectVersionCollection, ObjectVersionSummary,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListObjectVersions",
        "/n/{namespaceName}/b/{bucketName}/objectversions",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ListObjectVersions",
    );

/// Lists the objects of a bucket with all their versions and delete markers, at most 1,000 on
/// a page.
///
/// `GET /n/{namespaceName}/b/{bucketName}/objectversions`, in pages: [`items`](Self::items)
/// and [`pages`](Self::pages) follow them.
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ListObjectVersions)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectVersions {
    request: Request,
}

impl ListObjectVersions {
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

    /// Only list objects whose names start with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.request.query("prefix", prefix.into());
        self
    }

    /// Only list names from this one on, itself included.
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.request.query("start", start.into());
        self
    }

    /// Only list names that come before this one.
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.request.query("end", end.into());
        self
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// `/` groups the names: those that have one after the prefix are left out, and what they have
    /// in common goes to `prefixes`.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.request.query("delimiter", delimiter.into());
        self
    }

    /// The fields of each version to return, such as `size`, `md5` or `timeCreated`.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ListObjectVersionsField>>,
    ) -> Self {
        self.request
            .query_list("fields", generated::list::<ListObjectVersionsField, _>(fields));
        self
    }

    /// Only list names that come after this one.
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.request.query("startAfter", start_after.into());
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ObjectVersionCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<ObjectVersionCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ObjectVersionSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<ObjectVersionCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListObjectVersions => ObjectVersionCollection);
