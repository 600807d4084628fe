// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an annotation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnotationDetails {
    /// The OCID of the record.
    pub record_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The entities.
    pub entities: Vec<models::Entity>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAnnotationDetails {
        required {
            record_id = "recordId", with_record_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            entities = "entities", with_entities([models::Entity]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
