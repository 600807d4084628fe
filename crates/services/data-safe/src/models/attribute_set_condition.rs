// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An attribute set condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeSetCondition {
    /// Whether the selected entities are included or excluded.
    pub entity_selection: models::PolicyConditionEntitySelection,
    /// The status of the operation.
    pub operation_status: models::PolicyConditionOperationStatus,
    /// The OCID of the attribute set.
    pub attribute_set_id: String,
}

model! {
    AttributeSetCondition, "entityType" = "ATTRIBUTE_SET" {
        required {
            entity_selection = "entitySelection",
                with_entity_selection(models::PolicyConditionEntitySelection);
            operation_status = "operationStatus",
                with_operation_status(models::PolicyConditionOperationStatus);
            attribute_set_id = "attributeSetId", with_attribute_set_id(String);
        }
    }
}
