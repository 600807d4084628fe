// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a commit analytics author.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitAnalyticsAuthorSummary {
    /// The name of the author.
    pub author_name: String,
    /// The email address of the author.
    pub author_email: String,
}

model! {
    CommitAnalyticsAuthorSummary {
        author_name = "authorName";
        author_email = "authorEmail";
    }
}
