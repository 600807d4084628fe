// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in project repository settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectRepositorySettingsDetails {
    /// The settings for merges.
    pub merge_settings: Option<models::MergeSettings>,
    /// The approval rules.
    pub approval_rules: Option<models::UpdateApprovalRuleDetailsCollection>,
    cleared: Vec<String>,
}

update! {
    UpdateProjectRepositorySettingsDetails {
        optional {
            merge_settings = "mergeSettings", with_merge_settings(models::MergeSettings),
                clear_merge_settings;
            approval_rules = "approvalRules",
                with_approval_rules(models::UpdateApprovalRuleDetailsCollection),
                clear_approval_rules;
        }
    }
}
