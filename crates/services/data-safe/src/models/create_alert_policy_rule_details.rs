// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an alert policy rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlertPolicyRuleDetails {
    /// The boolean expression of the alert policy rule.
    pub expression: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    CreateAlertPolicyRuleDetails {
        required {
            expression = "expression", with_expression(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
        }
    }
}
