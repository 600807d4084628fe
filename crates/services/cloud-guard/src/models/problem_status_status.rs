// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a problem status.
    pub enum ProblemStatusStatus {
        Open = "OPEN",
        Resolved = "RESOLVED",
        Dismissed = "DISMISSED",
        Deleted = "DELETED",
    }
}
