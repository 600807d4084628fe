// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics source function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceFunction {
    /// The arguments.
    pub arguments: Option<Vec<models::LogAnalyticsMetaFunctionArgument>>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The function.
    pub function: Option<models::LogAnalyticsMetaFunction>,
    /// The name of the function.
    pub function_name: Option<models::LogAnalyticsSourceFunctionFunctionName>,
    /// The function reference.
    pub function_reference: Option<String>,
    /// The source reference.
    pub source_reference: Option<String>,
    /// The features.
    pub features: Option<Vec<String>>,
    /// The ID of the function.
    pub function_id: Option<i64>,
    /// The order.
    pub order: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The lookup column.
    pub lookup_column: Option<String>,
    /// The lookup column position.
    pub lookup_column_position: Option<i64>,
    /// The display name of the lookup.
    pub lookup_display_name: Option<String>,
    /// The lookup mode.
    pub lookup_mode: Option<i64>,
    /// The lookup table.
    pub lookup_table: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
}

model! {
    LogAnalyticsSourceFunction {
        optional {
            arguments = "arguments", with_arguments([models::LogAnalyticsMetaFunctionArgument]);
            is_enabled = "isEnabled", with_is_enabled(bool);
            function = "function", with_function(models::LogAnalyticsMetaFunction);
            function_name = "functionName",
                with_function_name(models::LogAnalyticsSourceFunctionFunctionName);
            function_reference = "functionReference", with_function_reference(String);
            source_reference = "sourceReference", with_source_reference(String);
            features = "features", with_features([String]);
            function_id = "functionId", with_function_id(i64);
            order = "order", with_order(i64);
            is_system = "isSystem", with_is_system(bool);
            lookup_column = "lookupColumn", with_lookup_column(String);
            lookup_column_position = "lookupColumnPosition", with_lookup_column_position(i64);
            lookup_display_name = "lookupDisplayName", with_lookup_display_name(String);
            lookup_mode = "lookupMode", with_lookup_mode(i64);
            lookup_table = "lookupTable", with_lookup_table(String);
            source_id = "sourceId", with_source_id(i64);
        }
    }
}
