// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of distributed autonomous database auto resource management.
    pub enum DistributedAutonomousDatabaseAutoResourceManagementMode {
        Automatic = "AUTOMATIC",
        Recommendation = "RECOMMENDATION",
    }
}
