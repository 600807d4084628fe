// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a log analytics parser.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserSummary {
    /// The content.
    pub content: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The encoding.
    pub encoding: Option<String>,
    /// The example content.
    pub example_content: Option<String>,
    /// The mappings of the fields.
    pub field_maps: Option<Vec<models::LogAnalyticsParserField>>,
    /// The regular expression for the footer.
    pub footer_content: Option<String>,
    /// The header content.
    pub header_content: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Whether the parser is for single-line content.
    pub is_single_line_content: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The language.
    pub language: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The version of the log type test request.
    pub log_type_test_request_version: Option<i64>,
    /// The parsers that are mapped.
    pub mapped_parsers: Option<Vec<models::LogAnalyticsParser>>,
    /// The line characters that the parser ignores.
    pub parser_ignoreline_characters: Option<String>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The sequence number of the parser.
    pub parser_sequence: Option<i64>,
    /// The time zone of the parser.
    pub parser_timezone: Option<String>,
    /// The filter of the parser.
    pub parser_filter: Option<models::LogAnalyticsParserFilter>,
    /// Whether the parser is write-once.
    pub is_parser_written_once: Option<bool>,
    /// The parser functions.
    pub parser_functions: Option<Vec<models::LogAnalyticsParserFunction>>,
    /// The number of sources that use the parser.
    pub sources_count: Option<i64>,
    /// The sources.
    pub sources: Option<Vec<models::LogAnalyticsSource>>,
    /// Whether to tokenize the original text.
    pub should_tokenize_original_text: Option<bool>,
    /// The field delimiter of the parser.
    pub field_delimiter: Option<String>,
    /// The field qualifier of the parser.
    pub field_qualifier: Option<String>,
    /// The type. Default: `REGEX`.
    pub type_: Option<models::LogAnalyticsParserType>,
    /// Whether the label is deleted.
    pub is_user_deleted: Option<bool>,
    /// Whether the XML parser considers namespaces.
    pub is_namespace_aware: Option<bool>,
    /// Whether the parser is position-aware.
    pub is_position_aware: Option<bool>,
}

model! {
    LogAnalyticsParserSummary {
        content = "content";
        description = "description";
        display_name = "displayName";
        edit_version = "editVersion";
        encoding = "encoding";
        example_content = "exampleContent";
        field_maps = "fieldMaps";
        footer_content = "footerContent";
        header_content = "headerContent";
        name = "name";
        is_default = "isDefault";
        is_single_line_content = "isSingleLineContent";
        is_system = "isSystem";
        language = "language";
        time_updated = "timeUpdated";
        log_type_test_request_version = "logTypeTestRequestVersion";
        mapped_parsers = "mappedParsers";
        parser_ignoreline_characters = "parserIgnorelineCharacters";
        is_hidden = "isHidden";
        parser_sequence = "parserSequence";
        parser_timezone = "parserTimezone";
        parser_filter = "parserFilter";
        is_parser_written_once = "isParserWrittenOnce";
        parser_functions = "parserFunctions";
        sources_count = "sourcesCount";
        sources = "sources";
        should_tokenize_original_text = "shouldTokenizeOriginalText";
        field_delimiter = "fieldDelimiter";
        field_qualifier = "fieldQualifier";
        type_ = "type";
        is_user_deleted = "isUserDeleted";
        is_namespace_aware = "isNamespaceAware";
        is_position_aware = "isPositionAware";
    }
}
