// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the post merge action of an execute merge pull request.
    pub enum ExecuteMergePullRequestPostMergeAction {
        DeleteSourceBranch = "DELETE_SOURCE_BRANCH",
        KeepSourceBranch = "KEEP_SOURCE_BRANCH",
    }
}
