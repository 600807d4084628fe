// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster patch history entry.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVmClusterPatchHistoryEntry =
        GET "/vmClusters/{vmClusterId}/patchHistoryEntries/{patchHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PatchHistoryEntry/GetVmClusterPatchHistoryEntry";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        patch_history_entry_id = path "patchHistoryEntryId" (String);
    }
    returns { json(models::PatchHistoryEntry), state(models::PatchHistoryEntryLifecycleState) }
}
