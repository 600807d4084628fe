// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Commit message settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitMessageSettings {
    /// The number of commit summaries.
    pub commit_summaries_count: i64,
}

model! {
    CommitMessageSettings {
        commit_summaries_count = "commitSummariesCount";
    }
}
