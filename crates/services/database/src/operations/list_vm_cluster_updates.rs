// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VM cluster updates.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVmClusterUpdates = GET "/vmClusters/{vmClusterId}/updates",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmClusterUpdate/ListVmClusterUpdates";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
    }
    optional {
        /// Filters by the type of the update.
        update_type = query "updateType" (models::VmClusterUpdateUpdateType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::VmClusterUpdateLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::VmClusterUpdateSummary>), items(models::VmClusterUpdateSummary) }
}
