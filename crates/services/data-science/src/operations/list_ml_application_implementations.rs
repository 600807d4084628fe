// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListMlApplicationImplementationsSortBy, MlApplicationImplementationCollection,
    MlApplicationImplementationLifecycleState, MlApplicationImplementationSummary,
    SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListMlApplicationImplementations",
        "/mlApplicationImplementations",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/ListMlApplicationImplementations",
    );

/// Lists the ML application implementations of a compartment.
///
/// `GET /mlApplicationImplementations`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/ListMlApplicationImplementations)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMlApplicationImplementations {
    request: Request,
}

impl ListMlApplicationImplementations {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list the implementation with this OCID.
    pub fn ml_application_implementation_id(
        mut self,
        ml_application_implementation_id: impl Into<String>,
    ) -> Self {
        self.request
            .query(
                "mlApplicationImplementationId",
                ml_application_implementation_id.into(),
            );
        self
    }

    /// Only list the implementation with exactly this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.query("name", name.into());
        self
    }

    /// Only list implementations of the ML application with this OCID.
    pub fn ml_application_id(mut self, ml_application_id: impl Into<String>) -> Self {
        self.request.query("mlApplicationId", ml_application_id.into());
        self
    }

    /// Whether to look into the compartments below too. Only allowed with the root compartment.
    #[inline]
    pub fn compartment_id_in_subtree(mut self, compartment_id_in_subtree: bool) -> Self {
        self.request.query("compartmentIdInSubtree", compartment_id_in_subtree);
        self
    }

    /// Only list implementations in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<MlApplicationImplementationLifecycleState>,
    ) -> Self {
        self.request.query("lifecycleState", lifecycle_state.into());
        self
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

    /// Whether the items come in ascending or in descending order.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.request.query("sortOrder", sort_order.into());
        self
    }

    /// What the items are ordered by. Times come newest first and all else in ascending order,
    /// unless `sortOrder` says otherwise.
    pub fn sort_by(
        mut self,
        sort_by: impl Into<ListMlApplicationImplementationsSortBy>,
    ) -> Self {
        self.request.query("sortBy", sort_by.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<MlApplicationImplementationCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<MlApplicationImplementationCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<MlApplicationImplementationSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received
                    .json::<MlApplicationImplementationCollection>()?
                    .map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(
    ListMlApplicationImplementations => MlApplicationImplementationCollection
);
