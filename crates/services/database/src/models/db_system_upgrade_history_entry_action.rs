// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a DB system upgrade history entry.
    pub enum DbSystemUpgradeHistoryEntryAction {
        Precheck = "PRECHECK",
        Rollback = "ROLLBACK",
        UpdateSnapshotRetentionDays = "UPDATE_SNAPSHOT_RETENTION_DAYS",
        Upgrade = "UPGRADE",
    }
}
