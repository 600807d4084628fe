// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A readiness check target entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadinessCheckTargetEntry {
    /// The type of the resource.
    pub entity_type: models::ReadinessCheckTargetEntryEntityType,
    /// The OCID of the entity.
    pub entity_id: String,
}

model! {
    ReadinessCheckTargetEntry {
        required {
            entity_type = "entityType",
                with_entity_type(models::ReadinessCheckTargetEntryEntityType);
            entity_id = "entityId", with_entity_id(String);
        }
    }
}
