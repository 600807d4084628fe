// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Project repository settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRepositorySettings {
    /// The settings for merges.
    pub merge_settings: models::MergeSettings,
    /// The approval rules.
    pub approval_rules: models::ApprovalRuleCollection,
}

model! {
    ProjectRepositorySettings {
        merge_settings = "mergeSettings";
        approval_rules = "approvalRules";
    }
}
