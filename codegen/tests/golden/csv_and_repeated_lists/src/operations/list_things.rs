// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, Method, NaiveDate, Received, Utc};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::csv_and_repeated_lists::models::ListThingsState;

static OPERATION: Operation = Operation::new(Method::GET, "ListThings", "/things");

/// Lists the things.
///
/// `GET /things`
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    request: Request,
}

impl ListThings {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        sizes: Vec<i64>,
        ids: Vec<String>,
        opc_limit: i64,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query_each("sizes", sizes);
        request.query_list("ids", ids);
        request.header("opc-limit", opc_limit);
        Self { request }
    }

    /// The names.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.query_each("names", generated::list::<String, _>(names));
        self
    }

    /// The csv.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.query_list("csv", generated::list::<String, _>(csv));
        self
    }

    /// The states.
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ListThingsState>>,
    ) -> Self {
        self.request.query_each("states", generated::list::<ListThingsState, _>(states));
        self
    }

    /// The tags.
    ///
    /// Adds entries; can be called again for more.
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request.query_entries("tags", generated::entries::<String, _, _, _>(tags));
        self
    }

    /// The flags.
    ///
    /// Adds entries; can be called again for more.
    pub fn flags(
        mut self,
        flags: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        self.request.query_entries("flags", generated::entries::<bool, _, _, _>(flags));
        self
    }

    /// Whether it is https.
    #[inline]
    pub fn is_https(mut self, is_https: bool) -> Self {
        self.request.query("isHttps", is_https);
        self
    }

    /// The memory in gbs.
    #[inline]
    pub fn memory_in_gbs(mut self, memory_in_gbs: f64) -> Self {
        self.request.query("memoryInGBs", memory_in_gbs);
        self
    }

    /// The since.
    #[inline]
    pub fn since(mut self, since: DateTime<Utc>) -> Self {
        self.request.query("since", since);
        self
    }

    /// The day.
    #[inline]
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.request.query("day", day);
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

oci_sdk_core::request!(ListThings => ());
