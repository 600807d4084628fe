// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an approval rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApprovalRuleDetails {
    /// The name.
    pub name: String,
    /// The destination branch.
    pub destination_branch: Option<String>,
    /// The reviewers.
    pub reviewers: Option<Vec<models::UpdateReviewerDetails>>,
    /// The minimum number of approvals by the listed reviewers.
    pub min_approvals_count: i64,
}

model! {
    UpdateApprovalRuleDetails {
        required {
            name = "name", with_name(String);
            min_approvals_count = "minApprovalsCount", with_min_approvals_count(i64);
        }
        optional {
            destination_branch = "destinationBranch", with_destination_branch(String);
            reviewers = "reviewers", with_reviewers([models::UpdateReviewerDetails]);
        }
    }
}
