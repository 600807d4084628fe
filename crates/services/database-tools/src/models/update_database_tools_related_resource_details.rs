// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a database tools related resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsRelatedResourceDetails {
    /// The type of the resource.
    pub entity_type: Option<models::DatabaseToolsRelatedResourceEntityType>,
    /// The OCID of the resource, or another identifier.
    pub identifier: Option<String>,
}

model! {
    UpdateDatabaseToolsRelatedResourceDetails {
        optional {
            entity_type = "entityType",
                with_entity_type(models::DatabaseToolsRelatedResourceEntityType);
            identifier = "identifier", with_identifier(String);
        }
    }
}
