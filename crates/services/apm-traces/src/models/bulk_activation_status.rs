// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk activation status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActivationStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributeResponse>,
    /// The bulk activation metadata.
    pub bulk_activation_metadata: models::BulkActivationMetadata,
}

model! {
    BulkActivationStatus {
        attribute_statuses = "attributeStatuses";
        bulk_activation_metadata = "bulkActivationMetadata";
    }
}
