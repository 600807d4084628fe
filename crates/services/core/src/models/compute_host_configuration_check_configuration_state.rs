// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration state of a compute host configuration check.
    pub enum ComputeHostConfigurationCheckConfigurationState {
        Conformant = "CONFORMANT",
        NonConformant = "NON_CONFORMANT",
        Checking = "CHECKING",
        PreApplying = "PRE_APPLYING",
        Applying = "APPLYING",
        UnknownValue = "UNKNOWN",
    }
}
