// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ExaDB stack discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbStackDiscoveryDetails {
    /// The type of the service.
    pub service_type: models::DiscoveryServiceType,
    /// The components.
    pub components: Vec<models::SoftwareComponentDiscoveryDetails>,
}

model! {
    ExadbStackDiscoveryDetails, "type" = "EXADB_STACK" {
        required {
            service_type = "serviceType", with_service_type(models::DiscoveryServiceType);
            components = "components", with_components([models::SoftwareComponentDiscoveryDetails]);
        }
    }
}
