// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service catalog association to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceCatalogAssociationDetails {
    /// The ID of the service catalog.
    pub service_catalog_id: String,
    /// The ID of the entity.
    pub entity_id: String,
    /// The type of the resource.
    pub entity_type: Option<String>,
}

model! {
    CreateServiceCatalogAssociationDetails {
        required {
            service_catalog_id = "serviceCatalogId", with_service_catalog_id(String);
            entity_id = "entityId", with_entity_id(String);
        }
        optional {
            entity_type = "entityType", with_entity_type(String);
        }
    }
}
