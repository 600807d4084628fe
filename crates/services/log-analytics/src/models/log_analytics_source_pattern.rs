// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics source pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourcePattern {
    /// The converted text.
    pub converted_text: Option<String>,
    /// The ID of the DB parser.
    pub db_parser_id: Option<i64>,
    /// The DB pattern date time columns.
    pub db_pattern_date_time_columns: Option<String>,
    /// The DB pattern date time field.
    pub db_pattern_date_time_field: Option<String>,
    /// The DB pattern sequence column.
    pub db_pattern_sequence_column: Option<String>,
    /// The fields.
    pub fields: Option<Vec<models::LogAnalyticsParserField>>,
    /// Whether the pattern is included.
    pub is_include: Option<bool>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The pattern filter.
    pub pattern_filter: Option<Box<models::LogAnalyticsPatternFilter>>,
    /// The alias.
    pub alias: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The ID of the pattern.
    pub pattern_id: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// Whether agent warning is suppressed.
    pub is_agent_warning_suppressed: Option<bool>,
    /// The text of the pattern.
    pub pattern_text: Option<String>,
    /// The pattern type.
    pub pattern_type: Option<i64>,
    /// The types of the source entities.
    pub entity_type: Option<Vec<String>>,
    /// The pattern properties.
    pub pattern_properties: Option<Vec<models::LogAnalyticsProperty>>,
}

model! {
    LogAnalyticsSourcePattern {
        optional {
            converted_text = "convertedText", with_converted_text(String);
            db_parser_id = "dbParserId", with_db_parser_id(i64);
            db_pattern_date_time_columns = "dbPatternDateTimeColumns",
                with_db_pattern_date_time_columns(String);
            db_pattern_date_time_field = "dbPatternDateTimeField",
                with_db_pattern_date_time_field(String);
            db_pattern_sequence_column = "dbPatternSequenceColumn",
                with_db_pattern_sequence_column(String);
            fields = "fields", with_fields([models::LogAnalyticsParserField]);
            is_include = "isInclude", with_is_include(bool);
            is_default = "isDefault", with_is_default(bool);
            pattern_filter = "patternFilter",
                with_pattern_filter(Box<models::LogAnalyticsPatternFilter>);
            alias = "alias", with_alias(String);
            description = "description", with_description(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            pattern_id = "patternId", with_pattern_id(i64);
            is_system = "isSystem", with_is_system(bool);
            source_id = "sourceId", with_source_id(i64);
            is_agent_warning_suppressed = "isAgentWarningSuppressed",
                with_is_agent_warning_suppressed(bool);
            pattern_text = "patternText", with_pattern_text(String);
            pattern_type = "patternType", with_pattern_type(i64);
            entity_type = "entityType", with_entity_type([String]);
            pattern_properties = "patternProperties",
                with_pattern_properties([models::LogAnalyticsProperty]);
        }
    }
}
