// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a log analytics object collection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsObjectCollectionRuleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description. Unique in the tenancy. Cannot be changed later.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Object Storage namespace.
    pub os_namespace: String,
    /// The name of the Object Storage bucket.
    pub os_bucket_name: String,
    /// The type of the collection.
    pub collection_type: models::LogAnalyticsObjectCollectionRuleCollectionType,
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
    /// The OCID of the stream.
    pub stream_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    LogAnalyticsObjectCollectionRuleSummary {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        os_namespace = "osNamespace";
        os_bucket_name = "osBucketName";
        collection_type = "collectionType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_enabled = "isEnabled";
        object_name_filters = "objectNameFilters";
        log_type = "logType";
        stream_id = "streamId";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
