// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system patch history entry.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbSystemPatchHistoryEntry =
        GET "/dbSystems/{dbSystemId}/patchHistoryEntries/{patchHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PatchHistoryEntry/GetDbSystemPatchHistoryEntry";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        patch_history_entry_id = path "patchHistoryEntryId" (String);
    }
    returns { json(models::PatchHistoryEntry), state(models::PatchHistoryEntryLifecycleState) }
}
