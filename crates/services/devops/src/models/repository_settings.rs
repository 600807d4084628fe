// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Repository settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositorySettings {
    /// The merge checks.
    pub merge_checks: models::MergeChecks,
    /// The settings for merges.
    pub merge_settings: models::MergeSettings,
    /// The approval rules.
    pub approval_rules: models::ApprovalRuleCollection,
}

model! {
    RepositorySettings {
        merge_checks = "mergeChecks";
        merge_settings = "mergeSettings";
        approval_rules = "approvalRules";
    }
}
