// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of an auto resource management configuration.
    pub enum AutoResourceManagementConfigurationMode {
        Automatic = "AUTOMATIC",
        Recommendation = "RECOMMENDATION",
    }
}
