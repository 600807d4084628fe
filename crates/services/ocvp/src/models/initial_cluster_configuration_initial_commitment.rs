// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the initial commitment of an initial cluster configuration.
    pub enum InitialClusterConfigurationInitialCommitment {
        Hour = "HOUR",
        Month = "MONTH",
        OneYear = "ONE_YEAR",
        ThreeYears = "THREE_YEARS",
    }
}
