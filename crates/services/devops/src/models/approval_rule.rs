// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An approval rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalRule {
    /// The name.
    pub name: String,
    /// The destination branch.
    pub destination_branch: Option<String>,
    /// The reviewers.
    pub reviewers: Option<Vec<models::PrincipalDetails>>,
    /// The minimum number of approvals by the listed reviewers.
    pub min_approvals_count: i64,
}

model! {
    ApprovalRule {
        name = "name";
        destination_branch = "destinationBranch";
        reviewers = "reviewers";
        min_approvals_count = "minApprovalsCount";
    }
}
