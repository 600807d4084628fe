// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the GTID set type of a generate DB system status.
    pub enum GenerateDbSystemStatusGtidSetType {
        GtidExecuted = "GTID_EXECUTED",
        GtidAvailable = "GTID_AVAILABLE",
    }
}
