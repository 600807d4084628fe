// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An all user condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllUserCondition {
    /// Whether the selected entities are included or excluded.
    pub entity_selection: models::PolicyConditionEntitySelection,
    /// The status of the operation.
    pub operation_status: models::PolicyConditionOperationStatus,
}

model! {
    AllUserCondition, "entityType" = "ALL_USERS" {
        required {
            entity_selection = "entitySelection",
                with_entity_selection(models::PolicyConditionEntitySelection);
            operation_status = "operationStatus",
                with_operation_status(models::PolicyConditionOperationStatus);
        }
    }
}
