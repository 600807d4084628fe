// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a pull request.
    pub enum PullRequestLifecycleDetails {
        Open = "OPEN",
        Conflict = "CONFLICT",
        Closed = "CLOSED",
        Merging = "MERGING",
        Merged = "MERGED",
    }
}
