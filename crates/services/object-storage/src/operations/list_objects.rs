// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Error, Items, Operation, Pages, Request, Response};

use crate::models::{ListObjectsField, ObjectSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListObjects",
        "/n/{namespaceName}/b/{bucketName}/o",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ListObjects",
    );

/// Lists the objects of a bucket by name, at most 1,000 at a time. To go on, pass the
/// `nextStartWith` of the answer as `start`.
///
/// `GET /n/{namespaceName}/b/{bucketName}/o`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ListObjects)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjects {
    request: Request,
}

impl ListObjects {
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

    /// The fields of each object to return, such as `size`, `md5` or `timeCreated`. If absent,
    /// only the name is returned.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ListObjectsField>>,
    ) -> Self {
        self.request
            .query_list("fields", generated::list::<ListObjectsField, _>(fields));
        self
    }

    /// Only list names that come after this one.
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.request.query("startAfter", start_after.into());
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
    pub fn send(self) -> Call<crate::models::ListObjects> {
        Call::new(self.request, read_page)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<crate::models::ListObjects> {
        Pages::new(self.request, read_page).with_parameter("start")
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ObjectSummary> {
        Items::new(
                self.request,
                |received| Ok(read_page(received)?.map(|page| page.objects)),
            )
            .with_parameter("start")
    }
}

#[inline]
fn read_page(received: Received) -> Result<Response<crate::models::ListObjects>, Error> {
    Ok(
        received
            .json::<crate::models::ListObjects>()?
            .with_next_page(|page| page.next_start_with.clone()),
    )
}

oci_sdk_core::request!(ListObjects => crate::models::ListObjects);
