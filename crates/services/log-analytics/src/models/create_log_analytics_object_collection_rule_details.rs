// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a log analytics object collection rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogAnalyticsObjectCollectionRuleDetails {
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Object Storage namespace.
    pub os_namespace: String,
    /// The name of the Object Storage bucket.
    pub os_bucket_name: String,
    /// The type of the collection.
    pub collection_type: Option<models::LogAnalyticsObjectCollectionRuleCollectionType>,
    /// The time of the oldest file to collect.
    pub poll_since: Option<String>,
    /// The time of the newest file to collect.
    pub poll_till: Option<String>,
    /// The OCID of the log group.
    pub log_group_id: String,
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
    /// The type of the log.
    pub log_type: Option<models::LogAnalyticsObjectCollectionRuleLogType>,
    /// Whether historic collection is allowed although another active rule covers the period.
    pub is_force_historic_collection: Option<bool>,
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
}

model! {
    CreateLogAnalyticsObjectCollectionRuleDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            os_namespace = "osNamespace", with_os_namespace(String);
            os_bucket_name = "osBucketName", with_os_bucket_name(String);
            log_group_id = "logGroupId", with_log_group_id(String);
        }
        optional {
            description = "description", with_description(String);
            collection_type = "collectionType",
                with_collection_type(models::LogAnalyticsObjectCollectionRuleCollectionType);
            poll_since = "pollSince", with_poll_since(String);
            poll_till = "pollTill", with_poll_till(String);
            log_source_name = "logSourceName", with_log_source_name(String);
            entity_id = "entityId", with_entity_id(String);
            char_encoding = "charEncoding", with_char_encoding(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            timezone = "timezone", with_timezone(String);
            log_set = "logSet", with_log_set(String);
            log_set_key = "logSetKey",
                with_log_set_key(models::LogAnalyticsObjectCollectionRuleLogSetKey);
            log_set_ext_regex = "logSetExtRegex", with_log_set_ext_regex(String);
            overrides = "overrides", with_overrides({[models::PropertyOverride]});
            object_name_filters = "objectNameFilters", with_object_name_filters([String]);
            log_type = "logType", with_log_type(models::LogAnalyticsObjectCollectionRuleLogType);
            is_force_historic_collection = "isForceHistoricCollection",
                with_is_force_historic_collection(bool);
            stream_id = "streamId", with_stream_id(String);
            stream_cursor_type = "streamCursorType",
                with_stream_cursor_type(models::LogAnalyticsObjectCollectionRuleStreamCursorType);
            stream_cursor_time = "streamCursorTime", with_stream_cursor_time(DateTime<Utc>);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
