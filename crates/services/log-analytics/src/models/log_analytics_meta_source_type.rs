// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics meta source type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsMetaSourceType {
    /// The built in parser name.
    pub built_in_parser_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The display name of the entity.
    pub entity_display_name: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The maximum exclude pattern.
    pub maximum_exclude_pattern: Option<i64>,
    /// The maximum include pattern.
    pub maximum_include_pattern: Option<i64>,
}

model! {
    LogAnalyticsMetaSourceType {
        built_in_parser_name = "builtInParserName";
        description = "description";
        display_name = "displayName";
        entity_display_name = "entityDisplayName";
        entity_name = "entityName";
        name = "name";
        maximum_exclude_pattern = "maximumExcludePattern";
        maximum_include_pattern = "maximumIncludePattern";
    }
}
