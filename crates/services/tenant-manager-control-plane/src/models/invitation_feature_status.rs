// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an invitation feature.
    pub enum InvitationFeatureStatus {
        Pending = "PENDING",
        Canceled = "CANCELED",
        Accepted = "ACCEPTED",
        Expired = "EXPIRED",
        Failed = "FAILED",
        NotApplicable = "NOT_APPLICABLE",
    }
}
