// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the initial commitment of a cluster.
    pub enum ClusterInitialCommitment {
        Hour = "HOUR",
        Month = "MONTH",
        OneYear = "ONE_YEAR",
        ThreeYears = "THREE_YEARS",
    }
}
