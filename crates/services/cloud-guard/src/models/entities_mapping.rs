// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entities mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitiesMapping {
    /// The display name.
    pub display_name: Option<String>,
    /// The query field.
    pub query_field: String,
    /// The type of the resource.
    pub entity_type: Option<models::EntitiesMappingEntityType>,
}

model! {
    EntitiesMapping {
        required {
            query_field = "queryField", with_query_field(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            entity_type = "entityType", with_entity_type(models::EntitiesMappingEntityType);
        }
    }
}
