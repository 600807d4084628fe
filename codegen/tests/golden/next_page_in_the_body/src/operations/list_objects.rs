// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Error, Items, Operation, Pages, Request, Response};

use crate::next_page_in_the_body::models::ObjectSummary;

static OPERATION: Operation = Operation::new(Method::GET, "ListObjects", "/objects");

/// Lists the objects.
///
/// `GET /objects`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjects {
    request: Request,
}

impl ListObjects {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The start.
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.request.query("start", start.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<crate::next_page_in_the_body::models::ListObjects> {
        Call::new(self.request, read_page)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<crate::next_page_in_the_body::models::ListObjects> {
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
fn read_page(
    received: Received,
) -> Result<Response<crate::next_page_in_the_body::models::ListObjects>, Error> {
    Ok(
        received
            .json::<crate::next_page_in_the_body::models::ListObjects>()?
            .with_next_page(|page| page.next_start_with.clone()),
    )
}

oci_sdk_core::request!(
    ListObjects => crate ::next_page_in_the_body::models::ListObjects
);
