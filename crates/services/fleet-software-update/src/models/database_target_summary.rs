// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a database target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTargetSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Database Home.
    pub db_home_id: Option<String>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: Option<String>,
    /// The OCID of the software image.
    pub software_image_id: Option<String>,
}

model! {
    DatabaseTargetSummary, "entityType" = "DATABASE" {
        id = "id";
        compartment_id = "compartmentId";
        db_home_id = "dbHomeId";
        vm_cluster_id = "vmClusterId";
        infrastructure_id = "infrastructureId";
        software_image_id = "softwareImageId";
    }
}
