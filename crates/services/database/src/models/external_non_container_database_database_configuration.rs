// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database configuration of an external non container database.
    pub enum ExternalNonContainerDatabaseDatabaseConfiguration {
        Rac = "RAC",
        SingleInstance = "SINGLE_INSTANCE",
    }
}
