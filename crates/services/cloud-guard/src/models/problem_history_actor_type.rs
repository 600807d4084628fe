// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the actor type of a problem history.
    pub enum ProblemHistoryActorType {
        CloudGuardService = "CLOUD_GUARD_SERVICE",
        Correlation = "CORRELATION",
        Responder = "RESPONDER",
        User = "USER",
    }
}
