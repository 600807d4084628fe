// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk de activation status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeActivationStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributeResponse>,
    /// The bulk de activation metadata.
    pub bulk_de_activation_metadata: models::BulkDeActivationMetadata,
}

model! {
    BulkDeActivationStatus {
        attribute_statuses = "attributeStatuses";
        bulk_de_activation_metadata = "bulkDeActivationMetadata";
    }
}
