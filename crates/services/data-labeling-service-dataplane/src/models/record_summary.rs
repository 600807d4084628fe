// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Cannot be changed later.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the dataset.
    pub dataset_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the record is labeled and has annotations.
    pub is_labeled: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::RecordLifecycleState,
    /// The metadata of the record.
    pub record_metadata: Option<models::RecordMetadata>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RecordSummary {
        id = "id";
        name = "name";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        dataset_id = "datasetId";
        compartment_id = "compartmentId";
        is_labeled = "isLabeled";
        lifecycle_state = "lifecycleState";
        record_metadata = "recordMetadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
