// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk update attribute status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAttributeStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributeUpdateResponse>,
    /// The bulk update attribute metadata.
    pub bulk_update_attribute_metadata: models::BulkUpdateAttributeMetadata,
}

model! {
    BulkUpdateAttributeStatus {
        attribute_statuses = "attributeStatuses";
        bulk_update_attribute_metadata = "bulkUpdateAttributeMetadata";
    }
}
