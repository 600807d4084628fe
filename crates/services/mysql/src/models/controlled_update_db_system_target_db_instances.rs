// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target DB instances of a controlled update DB system.
    pub enum ControlledUpdateDbSystemTargetDbInstances {
        AllButPrimary = "ALL_BUT_PRIMARY",
        PrimaryOnly = "PRIMARY_ONLY",
    }
}
