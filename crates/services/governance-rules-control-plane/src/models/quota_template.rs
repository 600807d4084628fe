// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A quota template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaTemplate {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The statements.
    pub statements: Vec<String>,
}

model! {
    QuotaTemplate, "type" = "QUOTA" {
        required {
            display_name = "displayName", with_display_name(String);
            statements = "statements", with_statements([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
