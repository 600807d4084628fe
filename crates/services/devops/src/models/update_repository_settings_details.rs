// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in repository settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepositorySettingsDetails {
    /// The merge checks.
    pub merge_checks: Option<models::MergeChecks>,
    /// The settings for merges.
    pub merge_settings: Option<models::MergeSettings>,
    /// The approval rules.
    pub approval_rules: Option<models::UpdateApprovalRuleDetailsCollection>,
    cleared: Vec<String>,
}

update! {
    UpdateRepositorySettingsDetails {
        optional {
            merge_checks = "mergeChecks", with_merge_checks(models::MergeChecks),
                clear_merge_checks;
            merge_settings = "mergeSettings", with_merge_settings(models::MergeSettings),
                clear_merge_settings;
            approval_rules = "approvalRules",
                with_approval_rules(models::UpdateApprovalRuleDetailsCollection),
                clear_approval_rules;
        }
    }
}
