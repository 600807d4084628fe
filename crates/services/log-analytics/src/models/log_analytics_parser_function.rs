// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics parser function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserFunction {
    /// The parser meta plugin.
    pub parser_meta_plugin: Option<models::LogAnalyticsParserMetaPlugin>,
    /// The ID of the parser function.
    pub parser_function_id: Option<i64>,
    /// The parser function name.
    pub parser_function_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The ID of the parser.
    pub parser_id: Option<i64>,
    /// The name of the parser.
    pub parser_name: Option<String>,
    /// The parser meta plugin name.
    pub parser_meta_plugin_name: Option<String>,
    /// The parser function priority.
    pub parser_function_priority: Option<i64>,
    /// The parser function parameters.
    pub parser_function_parameters: Option<Vec<models::LogAnalyticsParserFunctionParameter>>,
}

model! {
    LogAnalyticsParserFunction {
        optional {
            parser_meta_plugin = "parserMetaPlugin",
                with_parser_meta_plugin(models::LogAnalyticsParserMetaPlugin);
            parser_function_id = "parserFunctionId", with_parser_function_id(i64);
            parser_function_name = "parserFunctionName", with_parser_function_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_system = "isSystem", with_is_system(bool);
            parser_id = "parserId", with_parser_id(i64);
            parser_name = "parserName", with_parser_name(String);
            parser_meta_plugin_name = "parserMetaPluginName", with_parser_meta_plugin_name(String);
            parser_function_priority = "parserFunctionPriority", with_parser_function_priority(i64);
            parser_function_parameters = "parserFunctionParameters",
                with_parser_function_parameters([models::LogAnalyticsParserFunctionParameter]);
        }
    }
}
