// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DRS file status of managed instance usage.
    pub enum ManagedInstanceUsageDrsFileStatus {
        Present = "PRESENT",
        Absent = "ABSENT",
        Mismatch = "MISMATCH",
        NotConfigured = "NOT_CONFIGURED",
    }
}
