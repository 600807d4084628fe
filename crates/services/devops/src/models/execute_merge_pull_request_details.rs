// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a merge pull request to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteMergePullRequestDetails {
    /// The commit message.
    pub commit_message: String,
    /// The merge strategy.
    pub merge_strategy: models::ExecuteMergePullRequestMergeStrategy,
    /// The post merge action.
    pub post_merge_action: Option<models::ExecuteMergePullRequestPostMergeAction>,
}

model! {
    ExecuteMergePullRequestDetails, "actionType" = "EXECUTE" {
        required {
            commit_message = "commitMessage", with_commit_message(String);
            merge_strategy = "mergeStrategy",
                with_merge_strategy(models::ExecuteMergePullRequestMergeStrategy);
        }
        optional {
            post_merge_action = "postMergeAction",
                with_post_merge_action(models::ExecuteMergePullRequestPostMergeAction);
        }
    }
}
