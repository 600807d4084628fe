// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A parser test result field value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParserTestResultFieldValue {
    /// The position.
    pub position: Option<i64>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The name of the parser.
    pub parser_name: Option<String>,
    /// The sub parser result.
    pub sub_parser_result: Option<models::ParserTestResult>,
}

model! {
    ParserTestResultFieldValue {
        position = "position";
        field_name = "fieldName";
        value = "value";
        parser_name = "parserName";
        sub_parser_result = "subParserResult";
    }
}
