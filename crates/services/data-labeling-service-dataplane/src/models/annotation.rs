// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An annotation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Annotation {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The user or principal that made the last update.
    pub updated_by: String,
    /// The OCID of the record.
    pub record_id: String,
    /// The entities.
    pub entities: Vec<models::Entity>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AnnotationLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Annotation {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        updated_by = "updatedBy";
        record_id = "recordId";
        entities = "entities";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
