// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dataset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatasetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the annotation format.
    pub annotation_format: String,
    /// The source of the dataset.
    pub dataset_source_details: models::DatasetSourceDetails,
    /// The details of the dataset format.
    pub dataset_format_details: models::DatasetFormatDetails,
    /// The configuration of the initial generation of records.
    pub initial_record_generation_configuration:
        Option<models::InitialRecordGenerationConfiguration>,
    /// The configuration of the initial import of the dataset.
    pub initial_import_dataset_configuration: Option<models::InitialImportDatasetConfiguration>,
    /// The set of labels.
    pub label_set: models::LabelSet,
    /// Rich text that tells human labelers how to label the records.
    pub labeling_instructions: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDatasetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            annotation_format = "annotationFormat", with_annotation_format(String);
            dataset_source_details = "datasetSourceDetails",
                with_dataset_source_details(models::DatasetSourceDetails);
            dataset_format_details = "datasetFormatDetails",
                with_dataset_format_details(models::DatasetFormatDetails);
            label_set = "labelSet", with_label_set(models::LabelSet);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            initial_record_generation_configuration = "initialRecordGenerationConfiguration",
                with_initial_record_generation_configuration(models::InitialRecordGenerationConfiguration);
            initial_import_dataset_configuration = "initialImportDatasetConfiguration",
                with_initial_import_dataset_configuration(models::InitialImportDatasetConfiguration);
            labeling_instructions = "labelingInstructions", with_labeling_instructions(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
