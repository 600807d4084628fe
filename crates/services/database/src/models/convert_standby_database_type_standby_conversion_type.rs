// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the standby conversion type of a convert standby database type.
    pub enum ConvertStandbyDatabaseTypeStandbyConversionType {
        Snapshot = "SNAPSHOT",
        Physical = "PHYSICAL",
    }
}
