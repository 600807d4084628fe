// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A log analytics object collection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsObjectCollectionRule {
    /// The OCID of the resource.
    pub id: String,
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
    pub collection_type: models::LogAnalyticsObjectCollectionRuleCollectionType,
    /// The time of the oldest file to collect.
    pub poll_since: String,
    /// The time of the newest file to collect.
    pub poll_till: Option<String>,
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The name of the log source that processes the logs.
    pub log_source_name: String,
    /// The OCID of the entity.
    pub entity_id: Option<String>,
    /// The character encoding.
    pub char_encoding: Option<String>,
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
    /// The lifecycle state.
    pub lifecycle_state: models::LogAnalyticsObjectCollectionRuleLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
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
    /// The last collected object.
    pub last_collected_object: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    LogAnalyticsObjectCollectionRule {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        os_namespace = "osNamespace";
        os_bucket_name = "osBucketName";
        collection_type = "collectionType";
        poll_since = "pollSince";
        poll_till = "pollTill";
        log_group_id = "logGroupId";
        log_source_name = "logSourceName";
        entity_id = "entityId";
        char_encoding = "charEncoding";
        timezone = "timezone";
        log_set = "logSet";
        log_set_key = "logSetKey";
        log_set_ext_regex = "logSetExtRegex";
        overrides = "overrides";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_enabled = "isEnabled";
        object_name_filters = "objectNameFilters";
        log_type = "logType";
        is_force_historic_collection = "isForceHistoricCollection";
        stream_id = "streamId";
        stream_cursor_type = "streamCursorType";
        stream_cursor_time = "streamCursorTime";
        last_collected_object = "lastCollectedObject";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
