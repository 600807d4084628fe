// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Exadata member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataMemberSummary {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The type of the resource.
    pub entity_type: models::ExadataMemberEntityType,
}

model! {
    ExadataMemberSummary {
        name = "name";
        display_name = "displayName";
        entity_type = "entityType";
    }
}
