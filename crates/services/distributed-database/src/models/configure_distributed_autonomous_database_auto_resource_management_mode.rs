// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of configure distributed autonomous database auto resource
    /// management.
    pub enum ConfigureDistributedAutonomousDatabaseAutoResourceManagementMode {
        Automatic = "AUTOMATIC",
        Recommendation = "RECOMMENDATION",
    }
}
