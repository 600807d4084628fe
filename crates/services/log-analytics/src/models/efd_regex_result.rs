// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An efd regex result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EfdRegexResult {
    /// The name of the base field.
    pub base_field_name: Option<String>,
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The result of the match.
    pub match_result: Option<models::RegexMatchResult>,
    /// The number of parsed fields.
    pub parsed_field_count: Option<i64>,
    /// The parsed fields, as key-value pairs.
    pub parsed_fields: Option<BTreeMap<String, String>>,
    /// The regular expression.
    pub regex: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The description of the status.
    pub status_description: Option<String>,
    /// Whether it is a valid regex syntax.
    pub is_valid_regex_syntax: Option<bool>,
    /// The violations.
    pub violations: Option<Vec<models::Violation>>,
}

model! {
    EfdRegexResult {
        base_field_name = "baseFieldName";
        id = "id";
        match_result = "matchResult";
        parsed_field_count = "parsedFieldCount";
        parsed_fields = "parsedFields";
        regex = "regex";
        status = "status";
        status_description = "statusDescription";
        is_valid_regex_syntax = "isValidRegexSyntax";
        violations = "violations";
    }
}
