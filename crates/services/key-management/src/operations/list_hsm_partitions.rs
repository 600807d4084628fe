// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the HSM partitions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListHsmPartitions = GET "/20180608/hsmClusters/{hsmClusterId}/hsmPartitions",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmPartition/ListHsmPartitions";
    facts { without_default_retry(); }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListHsmPartitionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::HsmPartitionLifecycleState);
    }
    returns {
        pages(models::HsmPartitionCollection),
        items(models::HsmPartitionSummary = |page| page.items),
    }
}
