// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster update history entry.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVmClusterUpdateHistoryEntry =
        GET "/vmClusters/{vmClusterId}/updateHistoryEntries/{updateHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmClusterUpdateHistoryEntry/GetVmClusterUpdateHistoryEntry";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        update_history_entry_id = path "updateHistoryEntryId" (String);
    }
    returns {
        json(models::VmClusterUpdateHistoryEntry),
        state(models::VmClusterUpdateHistoryEntryLifecycleState),
    }
}
