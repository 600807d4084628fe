// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version preference of maintenance.
    pub enum MaintenanceVersionPreference {
        Oldest = "OLDEST",
        SecondNewest = "SECOND_NEWEST",
        Newest = "NEWEST",
    }
}
