// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent logging record transformer filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentLoggingRecordTransformerFilter {
    /// The name.
    pub name: String,
    /// The record list.
    pub record_list: Vec<models::RecordTransformerPair>,
    /// Whether the ruby is enabled.
    pub is_ruby_enabled: Option<bool>,
    /// Whether the auto typecast is enabled.
    pub is_auto_typecast_enabled: Option<bool>,
    /// Whether the renew record is enabled.
    pub is_renew_record_enabled: Option<bool>,
    /// The renew time key.
    pub renew_time_key: Option<String>,
    /// The keep keys.
    pub keep_keys: Option<Vec<String>>,
    /// The remove keys.
    pub remove_keys: Option<Vec<String>>,
}

model! {
    UnifiedAgentLoggingRecordTransformerFilter, "filterType" = "RECORD_TRANSFORMER_FILTER" {
        required {
            name = "name", with_name(String);
            record_list = "recordList", with_record_list([models::RecordTransformerPair]);
        }
        optional {
            is_ruby_enabled = "isRubyEnabled", with_is_ruby_enabled(bool);
            is_auto_typecast_enabled = "isAutoTypecastEnabled", with_is_auto_typecast_enabled(bool);
            is_renew_record_enabled = "isRenewRecordEnabled", with_is_renew_record_enabled(bool);
            renew_time_key = "renewTimeKey", with_renew_time_key(String);
            keep_keys = "keepKeys", with_keep_keys([String]);
            remove_keys = "removeKeys", with_remove_keys([String]);
        }
    }
}
