// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Exadata infrastructure un allocated resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureUnAllocatedResources {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The minimum unallocated storage over all nodes of the infrastructure, in GB.
    pub local_storage_in_gbs: Option<i64>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The size of the Exadata storage in TB.
    pub exadata_storage_in_tbs: Option<f64>,
    /// The autonomous VM clusters.
    pub autonomous_vm_clusters: Option<Vec<models::AutonomousVmClusterResourceDetails>>,
}

model! {
    ExadataInfrastructureUnAllocatedResources {
        id = "id";
        display_name = "displayName";
        local_storage_in_gbs = "localStorageInGbs";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        exadata_storage_in_tbs = "exadataStorageInTBs";
        autonomous_vm_clusters = "autonomousVmClusters";
    }
}
