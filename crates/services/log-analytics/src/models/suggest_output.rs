// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A suggest output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestOutput {
    /// The position.
    pub position: i64,
    /// The commands of the query language.
    pub commands: Option<Vec<String>>,
    /// The fields.
    pub fields: Option<Vec<String>>,
    /// The values of the field.
    pub field_values: Option<Vec<String>>,
    /// The terms.
    pub terms: Option<Vec<String>>,
    /// The options.
    pub options: Option<Vec<String>>,
    /// The examples.
    pub examples: Option<Vec<String>>,
}

model! {
    SuggestOutput {
        position = "position";
        commands = "commands";
        fields = "fields";
        field_values = "fieldValues";
        terms = "terms";
        options = "options";
        examples = "examples";
    }
}
