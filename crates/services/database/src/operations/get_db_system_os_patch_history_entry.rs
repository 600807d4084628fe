// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system OS patch history entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbSystemOsPatchHistoryEntry =
        GET "/dbSystems/{dbSystemId}/osPatchHistoryEntries/{osPatchHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystemOsPatchHistoryEntry/GetDbSystemOsPatchHistoryEntry";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        os_patch_history_entry_id = path "osPatchHistoryEntryId" (String);
    }
    returns {
        json(models::DbSystemOsPatchHistoryEntry),
        state(models::DbSystemOsPatchHistoryEntryLifecycleState),
    }
}
