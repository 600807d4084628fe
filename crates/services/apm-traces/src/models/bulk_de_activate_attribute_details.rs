// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a bulk de activate attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeActivateAttributeDetails {
    /// The details of the attributes.
    pub attribute_details: Option<Vec<models::BulkDeActivateAttributeDetail>>,
}

model! {
    BulkDeActivateAttributeDetails {
        optional {
            attribute_details = "attributeDetails",
                with_attribute_details([models::BulkDeActivateAttributeDetail]);
        }
    }
}
