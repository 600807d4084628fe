// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A service catalog association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceCatalogAssociation {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the service catalog.
    pub service_catalog_id: String,
    /// The ID of the entity.
    pub entity_id: String,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ServiceCatalogAssociation {
        id = "id";
        service_catalog_id = "serviceCatalogId";
        entity_id = "entityId";
        entity_type = "entityType";
        time_created = "timeCreated";
    }
}
