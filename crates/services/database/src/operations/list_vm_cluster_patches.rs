// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VM cluster patches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVmClusterPatches = GET "/vmClusters/{vmClusterId}/patches",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Patch/ListVmClusterPatches";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::PatchSummary>), items(models::PatchSummary) }
}
