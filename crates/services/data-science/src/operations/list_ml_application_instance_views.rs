// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListMlApplicationInstanceViewsSortBy, MlApplicationInstanceViewCollection,
    MlApplicationInstanceViewLifecycleState, MlApplicationInstanceViewSummary, SortOrder,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListMlApplicationInstanceViews",
        "/mlApplicationInstanceViews",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/ListMlApplicationInstanceViews",
    );

/// Lists the ML application instance views of a compartment.
///
/// `GET /mlApplicationInstanceViews`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/ListMlApplicationInstanceViews)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMlApplicationInstanceViews {
    request: Request,
}

impl ListMlApplicationInstanceViews {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list instance views with this display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.request.query("displayName", display_name.into());
        self
    }

    /// Only list instance views of the ML application with this OCID.
    pub fn ml_application_id(mut self, ml_application_id: impl Into<String>) -> Self {
        self.request.query("mlApplicationId", ml_application_id.into());
        self
    }

    /// Only list instance views of the implementation with this OCID.
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

    /// Only list the view of the instance with this OCID.
    pub fn ml_application_instance_id(
        mut self,
        ml_application_instance_id: impl Into<String>,
    ) -> Self {
        self.request.query("mlApplicationInstanceId", ml_application_instance_id.into());
        self
    }

    /// Only list instance views in this state.
    pub fn lifecycle_state(
        mut self,
        lifecycle_state: impl Into<MlApplicationInstanceViewLifecycleState>,
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
        sort_by: impl Into<ListMlApplicationInstanceViewsSortBy>,
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
    pub fn send(self) -> Call<MlApplicationInstanceViewCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<MlApplicationInstanceViewCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<MlApplicationInstanceViewSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received
                    .json::<MlApplicationInstanceViewCollection>()?
                    .map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(
    ListMlApplicationInstanceViews => MlApplicationInstanceViewCollection
);
