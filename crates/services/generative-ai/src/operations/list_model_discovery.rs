// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    ListModelDiscoveryCapability, ListModelDiscoveryServingMode, ModelDiscovery,
    ModelDiscoveryCollection, ModelDiscoveryModelAccess,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListModelDiscovery",
        "/modelDiscovery",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelDiscoveryCollection/ListModelDiscovery",
    );

/// Lists which models there are, what they can do, and in which regions and serving modes.
///
/// `GET /modelDiscovery`, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow
/// them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelDiscoveryCollection/ListModelDiscovery)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListModelDiscovery {
    request: Request,
}

impl ListModelDiscovery {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Only list models that exist in one of these realms.
    pub fn realm(mut self, realm: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.query_each("realm", generated::list::<String, _>(realm));
        self
    }

    /// Only list models that are deployed in one of these regions.
    pub fn region(
        mut self,
        region: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.query_each("region", generated::list::<String, _>(region));
        self
    }

    /// Only list the model with this id.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.request.query("modelId", model_id.into());
        self
    }

    /// The modes of serving to list models for: on demand, or on dedicated clusters.
    pub fn serving_mode(
        mut self,
        serving_mode: impl IntoIterator<Item = impl Into<ListModelDiscoveryServingMode>>,
    ) -> Self {
        self.request
            .query_each(
                "servingMode",
                generated::list::<ListModelDiscoveryServingMode, _>(serving_mode),
            );
        self
    }

    /// Only list models that can be called with at least one of these APIs.
    pub fn api_capability(
        mut self,
        api_capability: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request
            .query_each("apiCapability", generated::list::<String, _>(api_capability));
        self
    }

    /// Only list models with one of these capabilities.
    pub fn capability(
        mut self,
        capability: impl IntoIterator<Item = impl Into<ListModelDiscoveryCapability>>,
    ) -> Self {
        self.request
            .query_each(
                "capability",
                generated::list::<ListModelDiscoveryCapability, _>(capability),
            );
        self
    }

    /// Only list models with this kind of access.
    pub fn model_access(
        mut self,
        model_access: impl IntoIterator<Item = impl Into<ModelDiscoveryModelAccess>>,
    ) -> Self {
        self.request
            .query_each(
                "modelAccess",
                generated::list::<ModelDiscoveryModelAccess, _>(model_access),
            );
        self
    }

    /// True to list only deprecated models, false to leave them out.
    #[inline]
    pub fn is_deprecated(mut self, is_deprecated: bool) -> Self {
        self.request.query("isDeprecated", is_deprecated);
        self
    }

    /// Only list models that are (true) or are not (false) retired from use on demand.
    #[inline]
    pub fn is_on_demand_retired(mut self, is_on_demand_retired: bool) -> Self {
        self.request.query("isOnDemandRetired", is_on_demand_retired);
        self
    }

    /// Only list models that are (true) or are not (false) retired from dedicated clusters.
    #[inline]
    pub fn is_dedicated_retired(mut self, is_dedicated_retired: bool) -> Self {
        self.request.query("isDedicatedRetired", is_dedicated_retired);
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
    pub fn send(self) -> Call<ModelDiscoveryCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<ModelDiscoveryCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<ModelDiscovery> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<ModelDiscoveryCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListModelDiscovery => ModelDiscoveryCollection);
