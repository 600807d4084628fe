// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent parser filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentParserFilter {
    /// The name.
    pub name: String,
    /// The parser.
    pub parser: models::UnifiedAgentParser,
    /// The name of the key.
    pub key_name: String,
    /// Whether the original event time is kept.
    pub reserve_time: Option<bool>,
    /// Whether the original key-value pairs are kept.
    pub reserve_data: Option<bool>,
    /// Whether to remove key name field.
    pub remove_key_name_field: Option<bool>,
    /// Whether to replace invalid sequence.
    pub replace_invalid_sequence: Option<bool>,
    /// The inject key prefix.
    pub inject_key_prefix: Option<String>,
    /// The hash value field.
    pub hash_value_field: Option<String>,
    /// Whether invalid records are sent to the label `@ERROR`.
    pub emit_invalid_record_to_error: Option<bool>,
}

model! {
    UnifiedAgentParserFilter, "filterType" = "PARSER_FILTER" {
        required {
            name = "name", with_name(String);
            parser = "parser", with_parser(models::UnifiedAgentParser);
            key_name = "keyName", with_key_name(String);
        }
        optional {
            reserve_time = "reserveTime", with_reserve_time(bool);
            reserve_data = "reserveData", with_reserve_data(bool);
            remove_key_name_field = "removeKeyNameField", with_remove_key_name_field(bool);
            replace_invalid_sequence = "replaceInvalidSequence",
                with_replace_invalid_sequence(bool);
            inject_key_prefix = "injectKeyPrefix", with_inject_key_prefix(String);
            hash_value_field = "hashValueField", with_hash_value_field(String);
            emit_invalid_record_to_error = "emitInvalidRecordToError",
                with_emit_invalid_record_to_error(bool);
        }
    }
}
