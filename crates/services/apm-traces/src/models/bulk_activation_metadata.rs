// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk activation metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActivationMetadata {
    /// The status of the operation.
    pub operation_status: models::BulkActivationMetadataOperationStatus,
    /// The type of the operation.
    pub operation_type: models::BulkActivationMetadataOperationType,
    /// The number of string attributes activated.
    pub string_attributes_activated: Option<i64>,
    /// The number of numeric attributes activated.
    pub numeric_attributes_activated: Option<i64>,
    /// The number of synthetic string attributes activated.
    pub synthetic_string_attributes_activated: Option<i64>,
    /// The number of synthetic numeric attributes activated.
    pub synthetic_numeric_attributes_activated: Option<i64>,
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
    BulkActivationMetadata {
        operation_status = "operationStatus";
        operation_type = "operationType";
        string_attributes_activated = "stringAttributesActivated";
        numeric_attributes_activated = "numericAttributesActivated";
        synthetic_string_attributes_activated = "syntheticStringAttributesActivated";
        synthetic_numeric_attributes_activated = "syntheticNumericAttributesActivated";
        available_string_attributes = "availableStringAttributes";
        available_numeric_attributes = "availableNumericAttributes";
        available_synthetic_string_attributes = "availableSyntheticStringAttributes";
        available_synthetic_numeric_attributes = "availableSyntheticNumericAttributes";
    }
}
