// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics parser field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserField {
    /// The field.
    pub field: Option<models::LogAnalyticsField>,
    /// The ID of the parser field.
    pub parser_field_id: Option<i64>,
    /// The parser field expression.
    pub parser_field_expression: Option<String>,
    /// The parser field name.
    pub parser_field_name: Option<String>,
    /// The storage field name.
    pub storage_field_name: Option<String>,
    /// The parser field integrator name.
    pub parser_field_integrator_name: Option<String>,
    /// The name of the parser.
    pub parser_name: Option<String>,
    /// The parser field sequence.
    pub parser_field_sequence: Option<i64>,
    /// The parser.
    pub parser: Option<models::LogAnalyticsParser>,
    /// The structured column information.
    pub structured_column_info: Option<String>,
    /// The actions.
    pub actions: Option<Vec<models::ParserAction>>,
}

model! {
    LogAnalyticsParserField {
        optional {
            field = "field", with_field(models::LogAnalyticsField);
            parser_field_id = "parserFieldId", with_parser_field_id(i64);
            parser_field_expression = "parserFieldExpression", with_parser_field_expression(String);
            parser_field_name = "parserFieldName", with_parser_field_name(String);
            storage_field_name = "storageFieldName", with_storage_field_name(String);
            parser_field_integrator_name = "parserFieldIntegratorName",
                with_parser_field_integrator_name(String);
            parser_name = "parserName", with_parser_name(String);
            parser_field_sequence = "parserFieldSequence", with_parser_field_sequence(i64);
            parser = "parser", with_parser(models::LogAnalyticsParser);
            structured_column_info = "structuredColumnInfo", with_structured_column_info(String);
            actions = "actions", with_actions([models::ParserAction]);
        }
    }
}
