// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an approval activity.
    pub enum ApprovalActivityStatus {
        Approved = "APPROVED",
        Unapproved = "UNAPPROVED",
    }
}
