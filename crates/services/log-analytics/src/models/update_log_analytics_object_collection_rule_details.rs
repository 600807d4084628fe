// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a log analytics object collection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogAnalyticsObjectCollectionRuleDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The name of the log source that processes the logs.
    pub log_source_name: Option<String>,
    /// The OCID of the entity.
    pub entity_id: Option<String>,
    /// The character encoding.
    pub char_encoding: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The time zone of log entries whose timestamps do not contain one.
    pub timezone: Option<String>,
    /// The log set.
    pub log_set: Option<String>,
    /// The value that `logSetExtRegex` extracts the log set from, such as the object path.
    pub log_set_key: Option<models::LogAnalyticsObjectCollectionRuleLogSetKey>,
    /// The regular expression that extracts the log set from `logSetKey`, as an escaped string.
    pub log_set_ext_regex: Option<String>,
    /// The overrides.
    pub overrides: Option<BTreeMap<String, Vec<models::PropertyOverride>>>,
    /// The object names to process, with `*` as a wildcard. Other objects are ignored.
    pub object_name_filters: Option<Vec<String>>,
    /// The OCID of the stream.
    pub stream_id: Option<String>,
    /// The type of the cursor for fetching messages from the stream.
    pub stream_cursor_type: Option<models::LogAnalyticsObjectCollectionRuleStreamCursorType>,
    /// The time from which messages are consumed. Applies only if `streamCursorType` is `AT_TIME`.
    pub stream_cursor_time: Option<DateTime<Utc>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateLogAnalyticsObjectCollectionRuleDetails {
        optional {
            description = "description", with_description(String), clear_description;
            log_group_id = "logGroupId", with_log_group_id(String), clear_log_group_id;
            log_source_name = "logSourceName", with_log_source_name(String), clear_log_source_name;
            entity_id = "entityId", with_entity_id(String), clear_entity_id;
            char_encoding = "charEncoding", with_char_encoding(String), clear_char_encoding;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            timezone = "timezone", with_timezone(String), clear_timezone;
            log_set = "logSet", with_log_set(String), clear_log_set;
            log_set_key = "logSetKey",
                with_log_set_key(models::LogAnalyticsObjectCollectionRuleLogSetKey),
                clear_log_set_key;
            log_set_ext_regex = "logSetExtRegex", with_log_set_ext_regex(String),
                clear_log_set_ext_regex;
            overrides = "overrides", with_overrides({[models::PropertyOverride]}), clear_overrides;
            object_name_filters = "objectNameFilters", with_object_name_filters([String]),
                clear_object_name_filters;
            stream_id = "streamId", with_stream_id(String), clear_stream_id;
            stream_cursor_type = "streamCursorType",
                with_stream_cursor_type(models::LogAnalyticsObjectCollectionRuleStreamCursorType),
                clear_stream_cursor_type;
            stream_cursor_time = "streamCursorTime", with_stream_cursor_time(DateTime<Utc>),
                clear_stream_cursor_time;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
