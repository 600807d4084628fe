// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of attribute notes to update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAttributeNotesDetails {
    /// The details of the attributes.
    pub attribute_details: Option<Vec<models::BulkUpdateAttributeNotesDetail>>,
}

model! {
    BulkUpdateAttributeNotesDetails {
        optional {
            attribute_details = "attributeDetails",
                with_attribute_details([models::BulkUpdateAttributeNotesDetail]);
        }
    }
}
