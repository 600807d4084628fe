// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the workload mappings.
    ListWorkloadMappings = GET "/clusters/{clusterId}/workloadMappings",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkloadMapping/ListWorkloadMappings";
    required {
        cluster_id = path "clusterId" (String);
    }
    optional {
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWorkloadMappingsSortBy);
    }
    returns { pages(Vec<models::WorkloadMappingSummary>), items(models::WorkloadMappingSummary) }
}
