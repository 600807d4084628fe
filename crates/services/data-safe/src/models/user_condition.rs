// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCondition {
    /// Whether the selected entities are included or excluded.
    pub entity_selection: models::PolicyConditionEntitySelection,
    /// The status of the operation.
    pub operation_status: models::PolicyConditionOperationStatus,
    /// The user names.
    pub user_names: Vec<String>,
}

model! {
    UserCondition, "entityType" = "USER" {
        required {
            entity_selection = "entitySelection",
                with_entity_selection(models::PolicyConditionEntitySelection);
            operation_status = "operationStatus",
                with_operation_status(models::PolicyConditionOperationStatus);
            user_names = "userNames", with_user_names([String]);
        }
    }
}
