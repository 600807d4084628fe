// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics parser function parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserFunctionParameter {
    /// The ID of the parser function.
    pub parser_function_id: Option<i64>,
    /// The parser function parameter name.
    pub parser_function_parameter_name: Option<String>,
    /// The ID of the parser function parameter.
    pub parser_function_parameter_id: Option<i64>,
    /// The parser meta plugin parameter name.
    pub parser_meta_plugin_parameter_name: Option<String>,
    /// The parser meta plugin parameter value.
    pub parser_meta_plugin_parameter_value: Option<String>,
    /// The name of the parser.
    pub parser_name: Option<String>,
    /// The parser meta plugin parameter.
    pub parser_meta_plugin_parameter: Option<models::LogAnalyticsParserMetaPluginParameter>,
}

model! {
    LogAnalyticsParserFunctionParameter {
        optional {
            parser_function_id = "parserFunctionId", with_parser_function_id(i64);
            parser_function_parameter_name = "parserFunctionParameterName",
                with_parser_function_parameter_name(String);
            parser_function_parameter_id = "parserFunctionParameterId",
                with_parser_function_parameter_id(i64);
            parser_meta_plugin_parameter_name = "parserMetaPluginParameterName",
                with_parser_meta_plugin_parameter_name(String);
            parser_meta_plugin_parameter_value = "parserMetaPluginParameterValue",
                with_parser_meta_plugin_parameter_value(String);
            parser_name = "parserName", with_parser_name(String);
            parser_meta_plugin_parameter = "parserMetaPluginParameter",
                with_parser_meta_plugin_parameter(models::LogAnalyticsParserMetaPluginParameter);
        }
    }
}
