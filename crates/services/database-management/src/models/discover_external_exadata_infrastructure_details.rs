// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of external Exadata infrastructure to discover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoverExternalExadataInfrastructureDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the discovery.
    pub discovery_type: models::DiscoverExternalExadataInfrastructureDiscoveryType,
    /// The IDs of the DB systems.
    pub db_system_ids: Vec<String>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
}

model! {
    DiscoverExternalExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            discovery_type = "discoveryType",
                with_discovery_type(models::DiscoverExternalExadataInfrastructureDiscoveryType);
            db_system_ids = "dbSystemIds", with_db_system_ids([String]);
        }
        optional {
            exadata_infrastructure_id = "exadataInfrastructureId",
                with_exadata_infrastructure_id(String);
        }
    }
}
