// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Enable conditions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableConditions {
    /// Whether the selected entities are included or excluded.
    pub entity_selection: models::EnableConditionsEntitySelection,
    /// The type of the resource.
    pub entity_type: models::EnableConditionsEntityType,
    /// The status of the operation.
    pub operation_status: models::EnableConditionsOperationStatus,
    /// The entity names.
    pub entity_names: Option<Vec<String>>,
}

model! {
    EnableConditions {
        required {
            entity_selection = "entitySelection",
                with_entity_selection(models::EnableConditionsEntitySelection);
            entity_type = "entityType", with_entity_type(models::EnableConditionsEntityType);
            operation_status = "operationStatus",
                with_operation_status(models::EnableConditionsOperationStatus);
        }
        optional {
            entity_names = "entityNames", with_entity_names([String]);
        }
    }
}
