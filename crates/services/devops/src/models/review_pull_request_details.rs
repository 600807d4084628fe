// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pull request to review.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewPullRequestDetails {
    /// The action.
    pub action: models::ReviewPullRequestAction,
}

model! {
    ReviewPullRequestDetails {
        required {
            action = "action", with_action(models::ReviewPullRequestAction);
        }
    }
}
