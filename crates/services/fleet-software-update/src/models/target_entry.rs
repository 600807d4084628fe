// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetEntry {
    /// The type of the resource.
    pub entity_type: models::TargetEntryEntityType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
}

model! {
    TargetEntry {
        required {
            entity_type = "entityType", with_entity_type(models::TargetEntryEntityType);
            identifier = "identifier", with_identifier(String);
        }
    }
}
