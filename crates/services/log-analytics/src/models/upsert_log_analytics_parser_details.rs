// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics parser to upsert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsertLogAnalyticsParserDetails {
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
    /// The version of the log type test request.
    pub log_type_test_request_version: Option<i64>,
    /// The line characters that the parser ignores.
    pub parser_ignoreline_characters: Option<String>,
    /// The sequence number of the parser.
    pub parser_sequence: Option<i64>,
    /// The time zone of the parser.
    pub parser_timezone: Option<String>,
    /// Whether the parser is write-once.
    pub is_parser_written_once: Option<bool>,
    /// The parser functions.
    pub parser_functions: Option<Vec<models::LogAnalyticsParserFunction>>,
    /// Whether to tokenize the original text.
    pub should_tokenize_original_text: Option<bool>,
    /// The field delimiter of the parser.
    pub field_delimiter: Option<String>,
    /// The field qualifier of the parser.
    pub field_qualifier: Option<String>,
    /// The type. Default: `REGEX`.
    pub type_: Option<models::UpsertLogAnalyticsParserType>,
    /// Whether the XML parser considers namespaces.
    pub is_namespace_aware: Option<bool>,
    /// The categories.
    pub categories: Option<Vec<models::LogAnalyticsCategory>>,
    /// Whether the parser is position-aware.
    pub is_position_aware: Option<bool>,
}

model! {
    UpsertLogAnalyticsParserDetails {
        optional {
            content = "content", with_content(String);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            encoding = "encoding", with_encoding(String);
            example_content = "exampleContent", with_example_content(String);
            field_maps = "fieldMaps", with_field_maps([models::LogAnalyticsParserField]);
            footer_content = "footerContent", with_footer_content(String);
            header_content = "headerContent", with_header_content(String);
            name = "name", with_name(String);
            is_default = "isDefault", with_is_default(bool);
            is_single_line_content = "isSingleLineContent", with_is_single_line_content(bool);
            is_system = "isSystem", with_is_system(bool);
            language = "language", with_language(String);
            log_type_test_request_version = "logTypeTestRequestVersion",
                with_log_type_test_request_version(i64);
            parser_ignoreline_characters = "parserIgnorelineCharacters",
                with_parser_ignoreline_characters(String);
            parser_sequence = "parserSequence", with_parser_sequence(i64);
            parser_timezone = "parserTimezone", with_parser_timezone(String);
            is_parser_written_once = "isParserWrittenOnce", with_is_parser_written_once(bool);
            parser_functions = "parserFunctions",
                with_parser_functions([models::LogAnalyticsParserFunction]);
            should_tokenize_original_text = "shouldTokenizeOriginalText",
                with_should_tokenize_original_text(bool);
            field_delimiter = "fieldDelimiter", with_field_delimiter(String);
            field_qualifier = "fieldQualifier", with_field_qualifier(String);
            type_ = "type", with_type(models::UpsertLogAnalyticsParserType);
            is_namespace_aware = "isNamespaceAware", with_is_namespace_aware(bool);
            categories = "categories", with_categories([models::LogAnalyticsCategory]);
            is_position_aware = "isPositionAware", with_is_position_aware(bool);
        }
    }
}
