// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListPrivateEndpointsField, PrivateEndpointLifecycleState, PrivateEndpointSummary,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListPrivateEndpoints",
        "/n/{namespaceName}/pe",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpointSummary/ListPrivateEndpoints",
    );

/// Lists the private endpoints of a compartment.
///
/// `GET /n/{namespaceName}/pe`, in pages: [`items`](Self::items) and [`pages`](Self::pages)
/// follow them.
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpointSummary/ListPrivateEndpoints)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPrivateEndpoints {
    request: Request,
}

impl ListPrivateEndpoints {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        compartment_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// `tags` adds the tags of each private endpoint, which are left out otherwise.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ListPrivateEndpointsField>>,
    ) -> Self {
        self.request
            .query_list(
                "fields",
                generated::list::<ListPrivateEndpointsField, _>(fields),
            );
        self
    }

    /// Only list private endpoints in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<PrivateEndpointLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
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
    pub fn send(self) -> Call<Vec<PrivateEndpointSummary>> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<Vec<PrivateEndpointSummary>> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<PrivateEndpointSummary> {
        Items::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListPrivateEndpoints => Vec<PrivateEndpointSummary>);
