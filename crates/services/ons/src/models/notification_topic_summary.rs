// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a notification topic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationTopicSummary {
    /// The name.
    pub name: String,
    /// The OCID of the topic.
    pub topic_id: String,
    /// The short ID of the topic. Only for SMS subscriptions.
    pub short_topic_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::NotificationTopicLifecycleState,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The etag of the resource, for conditional requests.
    pub etag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The API endpoint.
    pub api_endpoint: String,
}

model! {
    NotificationTopicSummary {
        name = "name";
        topic_id = "topicId";
        short_topic_id = "shortTopicId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        description = "description";
        time_created = "timeCreated";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        api_endpoint = "apiEndpoint";
    }
}
