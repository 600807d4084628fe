// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A managed entity dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedEntityDimension {
    /// The entity.
    pub entity: models::ManagedEntityDimensionEntity,
}

model! {
    ManagedEntityDimension {
        entity = "entity";
    }
}
