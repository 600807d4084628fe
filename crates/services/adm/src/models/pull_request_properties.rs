// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Pull request properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestProperties {
    /// The pull request identifier.
    pub pull_request_identifier: Option<String>,
    /// The pull request URL.
    pub pull_request_url: Option<String>,
}

model! {
    PullRequestProperties {
        pull_request_identifier = "pullRequestIdentifier";
        pull_request_url = "pullRequestUrl";
    }
}
