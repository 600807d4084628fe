// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of quota rules to toggle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToggleQuotaRulesDetails {
    /// Whether quota rules are enforced on the file system.
    pub are_quota_rules_enabled: bool,
}

model! {
    ToggleQuotaRulesDetails {
        required {
            are_quota_rules_enabled = "areQuotaRulesEnabled", with_are_quota_rules_enabled(bool);
        }
    }
}
