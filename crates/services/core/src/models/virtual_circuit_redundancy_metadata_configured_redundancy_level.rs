// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configured redundancy level of virtual circuit redundancy
    /// metadata.
    pub enum VirtualCircuitRedundancyMetadataConfiguredRedundancyLevel {
        Device = "DEVICE",
        Pop = "POP",
        Region = "REGION",
        NonRedundant = "NON_REDUNDANT",
        Pending = "PENDING",
    }
}
