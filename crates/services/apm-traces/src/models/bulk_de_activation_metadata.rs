// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk de activation metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeActivationMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkDeActivationMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkDeActivationMetadataOperationType,
    /// The attributes de activated.
    pub attributes_de_activated: Option<i64>,
    /// The synthetic attributes de activated.
    pub synthetic_attributes_de_activated: Option<i64>,
    /// The number of free slots for string attributes in the namespace `TRACES`.
    pub available_string_attributes: Option<i64>,
    /// The number of free slots for numeric attributes in the namespace `TRACES`.
    pub available_numeric_attributes: Option<i64>,
    /// The number of free slots for string attributes in the namespace `SYNTHETIC`.
    pub available_synthetic_string_attributes: Option<i64>,
    /// The number of free slots for numeric attributes in the namespace `SYNTHETIC`.
    pub available_synthetic_numeric_attributes: Option<i64>,
}

model! {
    BulkDeActivationMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        attributes_de_activated = "attributesDeActivated";
        synthetic_attributes_de_activated = "syntheticAttributesDeActivated";
        available_string_attributes = "availableStringAttributes";
        available_numeric_attributes = "availableNumericAttributes";
        available_synthetic_string_attributes = "availableSyntheticStringAttributes";
        available_synthetic_numeric_attributes = "availableSyntheticNumericAttributes";
    }
}
