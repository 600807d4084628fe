// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an upgrade status.
    pub enum UpgradeStatusStatus {
        NotUpgraded = "NOT_UPGRADED",
        InProgress = "IN_PROGRESS",
        Upgraded = "UPGRADED",
    }
}
