// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A merge check.
    ///
    /// The field `type` selects the variant.
    pub enum MergeCheck by "type" {
        ApprovalRule(models::ApprovalRuleMergeCheck) = "APPROVAL_RULE", as_approval_rule;
        Build(models::BuildMergeCheck) = "BUILD", as_build;
        Conflict(models::ConflictMergeCheck) = "CONFLICT", as_conflict;
    }
}
