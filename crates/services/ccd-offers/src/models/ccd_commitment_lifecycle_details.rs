// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a ccd commitment.
    pub enum CcdCommitmentLifecycleDetails {
        Current = "CURRENT",
        Ended = "ENDED",
        Canceled = "CANCELED",
        Scheduled = "SCHEDULED",
        AwaitingProvisioning = "AWAITING_PROVISIONING",
    }
}
