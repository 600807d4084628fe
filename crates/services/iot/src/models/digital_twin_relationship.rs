// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A digital twin relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinRelationship {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The name of the relationship between two digital twin instances, from the source digital
    /// twin model.
    pub content_path: String,
    /// The OCID of the source digital twin instance.
    pub source_digital_twin_instance_id: String,
    /// The OCID of the target digital twin instance.
    pub target_digital_twin_instance_id: String,
    /// The content.
    pub content: Option<BTreeMap<String, Value>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DigitalTwinRelationshipLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DigitalTwinRelationship {
        id = "id";
        iot_domain_id = "iotDomainId";
        display_name = "displayName";
        description = "description";
        content_path = "contentPath";
        source_digital_twin_instance_id = "sourceDigitalTwinInstanceId";
        target_digital_twin_instance_id = "targetDigitalTwinInstanceId";
        content = "content";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
