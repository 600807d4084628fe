// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponderRuleDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
}

model! {
    UpdateResponderRuleDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
