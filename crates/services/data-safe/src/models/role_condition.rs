// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A role condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleCondition {
    /// Whether the selected entities are included or excluded.
    pub entity_selection: models::PolicyConditionEntitySelection,
    /// The status of the operation.
    pub operation_status: models::PolicyConditionOperationStatus,
    /// The role names.
    pub role_names: Vec<String>,
}

model! {
    RoleCondition, "entityType" = "ROLE" {
        required {
            entity_selection = "entitySelection",
                with_entity_selection(models::PolicyConditionEntitySelection);
            operation_status = "operationStatus",
                with_operation_status(models::PolicyConditionOperationStatus);
            role_names = "roleNames", with_role_names([String]);
        }
    }
}
