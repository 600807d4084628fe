// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system upgrade history entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbSystemUpgradeHistoryEntry =
        GET "/dbSystems/{dbSystemId}/upgradeHistoryEntries/{upgradeHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystemUpgradeHistoryEntry/GetDbSystemUpgradeHistoryEntry";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        upgrade_history_entry_id = path "upgradeHistoryEntryId" (String);
    }
    returns {
        json(models::DbSystemUpgradeHistoryEntry),
        state(models::DbSystemUpgradeHistoryEntryLifecycleState),
    }
}
