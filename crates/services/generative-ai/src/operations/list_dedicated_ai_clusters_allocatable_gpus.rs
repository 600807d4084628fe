// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{AllocatableGpuCollection, AllocatableGpuSummary};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListDedicatedAiClustersAllocatableGpus",
        "/dedicatedAiClusters/allocatableGpus",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/AllocatableGpuCollection/ListDedicatedAiClustersAllocatableGpus",
    );

/// Lists the GPUs of a capacity reservation that dedicated AI clusters can still be launched
/// on.
///
/// `GET /dedicatedAiClusters/allocatableGpus`, in pages: [`items`](Self::items) and
/// [`pages`](Self::pages) follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/AllocatableGpuCollection/ListDedicatedAiClustersAllocatableGpus)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDedicatedAiClustersAllocatableGpus {
    request: Request,
}

impl ListDedicatedAiClustersAllocatableGpus {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        compartment_id: String,
        capacity_reservation_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.query("compartmentId", compartment_id);
        request.query("capacityReservationId", capacity_reservation_id);
        Self { request }
    }

    /// Only list GPUs of this compute shape, such as `BM.GPU.A10.4`.
    pub fn compute_shape(mut self, compute_shape: impl Into<String>) -> Self {
        self.request.query("computeShape", compute_shape.into());
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
    pub fn send(self) -> Call<AllocatableGpuCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<AllocatableGpuCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<AllocatableGpuSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<AllocatableGpuCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(
    ListDedicatedAiClustersAllocatableGpus => AllocatableGpuCollection
);
