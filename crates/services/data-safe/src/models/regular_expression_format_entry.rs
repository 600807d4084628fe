// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A regular expression format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegularExpressionFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The regular expression.
    pub regular_expression: String,
    /// The replacement.
    pub replace_with: String,
}

model! {
    RegularExpressionFormatEntry, "type" = "REGULAR_EXPRESSION" {
        required {
            regular_expression = "regularExpression", with_regular_expression(String);
            replace_with = "replaceWith", with_replace_with(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
