// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the GPUs of a capacity reservation that are available for dedicated AI clusters.
    ListDedicatedAiClustersAllocatableGpus = GET "/dedicatedAiClusters/allocatableGpus",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/AllocatableGpuCollection/ListDedicatedAiClustersAllocatableGpus";
    required {
        compartment_id = query "compartmentId" (String);
        capacity_reservation_id = query "capacityReservationId" (String);
    }
    optional {
        /// Filters by compute shape, such as `BM.GPU.A10.4`.
        compute_shape = query "computeShape" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AllocatableGpuCollection),
        items(models::AllocatableGpuSummary = |page| page.items),
    }
}
