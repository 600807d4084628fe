// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{ListMfaTotpDevicesSortBy, MfaTotpDeviceSummary, SortOrder};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListMfaTotpDevices",
        "/users/{userId}/mfaTotpDevices",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ListMfaTotpDevices",
    );

/// Lists the devices that a user has for one-time passwords, without their seeds.
///
/// `GET /users/{userId}/mfaTotpDevices`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ListMfaTotpDevices)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMfaTotpDevices {
    request: Request,
}

impl ListMfaTotpDevices {
    #[inline]
    pub(crate) fn new(client: &Client, user_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
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

    /// What the items are ordered by.
    pub fn sort_by(mut self, sort_by: impl Into<ListMfaTotpDevicesSortBy>) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<MfaTotpDeviceSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<MfaTotpDeviceSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<MfaTotpDeviceSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListMfaTotpDevices => Vec<MfaTotpDeviceSummary>);
