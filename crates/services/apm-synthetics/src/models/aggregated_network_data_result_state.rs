// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the result state of aggregated network data.
    pub enum AggregatedNetworkDataResultState {
        Success = "SUCCESS",
        Failure = "FAILURE",
        Partial = "PARTIAL",
    }
}
