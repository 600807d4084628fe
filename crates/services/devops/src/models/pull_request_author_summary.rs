// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a pull request author.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestAuthorSummary {
    /// The principal details.
    pub principal_details: models::PrincipalDetails,
}

model! {
    PullRequestAuthorSummary {
        principal_details = "principalDetails";
    }
}
