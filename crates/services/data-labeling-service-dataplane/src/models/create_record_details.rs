// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a record to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecordDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The OCID of the dataset.
    pub dataset_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the source.
    pub source_details: models::CreateSourceDetails,
    /// The metadata of the record.
    pub record_metadata: Option<models::RecordMetadata>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRecordDetails {
        required {
            name = "name", with_name(String);
            dataset_id = "datasetId", with_dataset_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_details = "sourceDetails", with_source_details(models::CreateSourceDetails);
        }
        optional {
            record_metadata = "recordMetadata", with_record_metadata(models::RecordMetadata);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
