// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an alert policy rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAlertPolicyRuleDetails {
    /// The description.
    pub description: Option<String>,
    /// The boolean expression of the alert policy rule.
    pub expression: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAlertPolicyRuleDetails {
        optional {
            description = "description", with_description(String), clear_description;
            expression = "expression", with_expression(String), clear_expression;
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
