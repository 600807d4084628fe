// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update action of a history entry.
    pub enum HistoryEntryUpdateAction {
        RollingApply = "ROLLING_APPLY",
        NonRollingApply = "NON_ROLLING_APPLY",
        Precheck = "PRECHECK",
        Rollback = "ROLLBACK",
    }
}
