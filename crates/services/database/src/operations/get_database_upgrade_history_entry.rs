// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database upgrade history entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDatabaseUpgradeHistoryEntry =
        GET "/databases/{databaseId}/upgradeHistoryEntries/{upgradeHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseUpgradeHistoryEntry/GetDatabaseUpgradeHistoryEntry";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
        upgrade_history_entry_id = path "upgradeHistoryEntryId" (String);
    }
    returns {
        json(models::DatabaseUpgradeHistoryEntry),
        state(models::DatabaseUpgradeHistoryEntryLifecycleState),
    }
}
