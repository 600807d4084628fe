// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics source data filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceDataFilter {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The hash type.
    pub hash_type: Option<i64>,
    /// The ID of the data filter.
    pub data_filter_id: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The match regular expression.
    pub match_regular_expression: Option<String>,
    /// The order.
    pub order: Option<i64>,
    /// The path.
    pub path: Option<String>,
    /// The replacement string.
    pub replacement_string: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The type of the filter.
    pub filter_type: Option<models::LogAnalyticsSourceDataFilterFilterType>,
}

model! {
    LogAnalyticsSourceDataFilter {
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
            field_name = "fieldName", with_field_name(String);
            hash_type = "hashType", with_hash_type(i64);
            data_filter_id = "dataFilterId", with_data_filter_id(i64);
            is_system = "isSystem", with_is_system(bool);
            match_regular_expression = "matchRegularExpression",
                with_match_regular_expression(String);
            order = "order", with_order(i64);
            path = "path", with_path(String);
            replacement_string = "replacementString", with_replacement_string(String);
            source_id = "sourceId", with_source_id(i64);
            filter_type = "filterType",
                with_filter_type(models::LogAnalyticsSourceDataFilterFilterType);
        }
    }
}
