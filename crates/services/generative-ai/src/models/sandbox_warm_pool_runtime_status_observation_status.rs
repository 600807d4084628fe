// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the observation status of a sandbox warm pool runtime status.
    pub enum SandboxWarmPoolRuntimeStatusObservationStatus {
        Observed = "OBSERVED",
        Unavailable = "UNAVAILABLE",
    }
}
