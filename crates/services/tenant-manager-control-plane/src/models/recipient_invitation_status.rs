// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a recipient invitation.
    pub enum RecipientInvitationStatus {
        Pending = "PENDING",
        Canceled = "CANCELED",
        Accepted = "ACCEPTED",
        Ignored = "IGNORED",
        Expired = "EXPIRED",
        Failed = "FAILED",
    }
}
