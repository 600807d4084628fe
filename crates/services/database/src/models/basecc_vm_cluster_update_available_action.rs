// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the available action of a Base Database on Cloud@Customer VM cluster
    /// update.
    pub enum BaseccVmClusterUpdateAvailableAction {
        RollingApply = "ROLLING_APPLY",
        Precheck = "PRECHECK",
        Rollback = "ROLLBACK",
    }
}
