// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk pin status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPinStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributePinResponse>,
    /// The bulk pin metadata.
    pub bulk_pin_metadata: models::BulkPinMetadata,
}

model! {
    BulkPinStatus {
        attribute_statuses = "attributeStatuses";
        bulk_pin_metadata = "bulkPinMetadata";
    }
}
