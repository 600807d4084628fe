// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a pull request lifecycle activity.
    pub enum PullRequestLifecycleActivityState {
        Opened = "OPENED",
        Closed = "CLOSED",
        Merged = "MERGED",
        Reopened = "REOPENED",
    }
}
