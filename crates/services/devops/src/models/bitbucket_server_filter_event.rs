// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the event of a Bitbucket server filter.
    pub enum BitbucketServerFilterEvent {
        Push = "PUSH",
        PullRequestOpened = "PULL_REQUEST_OPENED",
        PullRequestModified = "PULL_REQUEST_MODIFIED",
        PullRequestMerged = "PULL_REQUEST_MERGED",
    }
}
