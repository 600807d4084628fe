// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a hosted entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedEntitySummary {
    /// The entity identifier.
    pub entity_identifier: String,
    /// The name of the entity.
    pub entity_name: String,
    /// The type of the resource.
    pub entity_type: String,
}

model! {
    HostedEntitySummary {
        entity_identifier = "entityIdentifier";
        entity_name = "entityName";
        entity_type = "entityType";
    }
}
