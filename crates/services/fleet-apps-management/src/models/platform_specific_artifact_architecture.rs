// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the architecture of a platform specific artifact.
    pub enum PlatformSpecificArtifactArchitecture {
        Arm64 = "ARM_64",
        X64 = "X64",
    }
}
