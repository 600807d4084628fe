// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dataset {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatasetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle substate.
    pub lifecycle_substate: Option<models::DatasetLifecycleSubstate>,
    /// The name of the annotation format.
    pub annotation_format: String,
    /// The source of the dataset.
    pub dataset_source_details: models::DatasetSourceDetails,
    /// The details of the dataset format.
    pub dataset_format_details: models::DatasetFormatDetails,
    /// The set of labels.
    pub label_set: models::LabelSet,
    /// The configuration of the initial generation of records.
    pub initial_record_generation_configuration:
        Option<models::InitialRecordGenerationConfiguration>,
    /// The configuration of the initial import of the dataset.
    pub initial_import_dataset_configuration: Option<models::InitialImportDatasetConfiguration>,
    /// Rich text that tells human labelers how to label the records.
    pub labeling_instructions: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The additional properties.
    pub additional_properties: Option<BTreeMap<String, String>>,
}

model! {
    Dataset {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        lifecycle_substate = "lifecycleSubstate";
        annotation_format = "annotationFormat";
        dataset_source_details = "datasetSourceDetails";
        dataset_format_details = "datasetFormatDetails";
        label_set = "labelSet";
        initial_record_generation_configuration = "initialRecordGenerationConfiguration";
        initial_import_dataset_configuration = "initialImportDatasetConfiguration";
        labeling_instructions = "labelingInstructions";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        additional_properties = "additionalProperties";
    }
}
