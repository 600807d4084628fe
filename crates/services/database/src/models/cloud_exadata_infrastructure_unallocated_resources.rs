// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Cloud Exadata infrastructure unallocated resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudExadataInfrastructureUnallocatedResources {
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// The cloud Exadata infrastructure display name. Does not have to be unique.
    pub cloud_exadata_infrastructure_display_name: String,
    /// The minimum unallocated storage over all nodes of the infrastructure, in GB.
    pub local_storage_in_gbs: Option<i64>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The size of the Exadata storage in TB.
    pub exadata_storage_in_tbs: Option<f64>,
    /// The cloud autonomous VM clusters.
    pub cloud_autonomous_vm_clusters: Option<Vec<models::CloudAutonomousVmClusterResourceDetails>>,
}

model! {
    CloudExadataInfrastructureUnallocatedResources {
        cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId";
        cloud_exadata_infrastructure_display_name = "cloudExadataInfrastructureDisplayName";
        local_storage_in_gbs = "localStorageInGbs";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        exadata_storage_in_tbs = "exadataStorageInTBs";
        cloud_autonomous_vm_clusters = "cloudAutonomousVmClusters";
    }
}
