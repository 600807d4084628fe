// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of cloud Exadata infrastructure to discover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoverCloudExadataInfrastructureDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the discovery.
    pub discovery_type: models::DiscoverCloudExadataInfrastructureDiscoveryType,
    /// The IDs of the VM clusters.
    pub vm_cluster_ids: Vec<String>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
}

model! {
    DiscoverCloudExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            discovery_type = "discoveryType",
                with_discovery_type(models::DiscoverCloudExadataInfrastructureDiscoveryType);
            vm_cluster_ids = "vmClusterIds", with_vm_cluster_ids([String]);
        }
        optional {
            exadata_infrastructure_id = "exadataInfrastructureId",
                with_exadata_infrastructure_id(String);
        }
    }
}
