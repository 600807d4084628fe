// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An approval rule merge check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalRuleMergeCheck {
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The status.
    pub status: Option<models::ApprovalRuleMergeCheckStatus>,
    /// The total number of approvals.
    pub total_approval_count: Option<i64>,
    /// The current number of approvals.
    pub current_approval_count: Option<i64>,
    /// The reviewers.
    pub reviewers: Option<Vec<models::PrincipalDetails>>,
    /// The level.
    pub level: Option<models::ApprovalRuleMergeCheckLevel>,
}

model! {
    ApprovalRuleMergeCheck, "type" = "APPROVAL_RULE" {
        rule_name = "ruleName";
        status = "status";
        total_approval_count = "totalApprovalCount";
        current_approval_count = "currentApprovalCount";
        reviewers = "reviewers";
        level = "level";
    }
}
