// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pe co-managed Exadata vmcluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePeComanagedExadataVmclusterDetails {
    /// The OCID of the vmcluster.
    pub vmcluster_id: String,
    /// The OCID of the Ops Insights private endpoint.
    pub opsi_private_endpoint_id: Option<String>,
    /// The OCID of the private endpoint in Database Management.
    pub dbm_private_endpoint_id: Option<String>,
    /// The databases of the VM cluster.
    pub member_database_details: Option<Vec<models::CreatePeComanagedDatabaseInsightDetails>>,
    /// The type of the VM cluster.
    pub vm_cluster_type: Option<models::PeComanagedExadataVmclusterVmClusterType>,
    /// The autonomous databases of the VM cluster.
    pub member_autonomous_details: Option<Vec<models::CreateAutonomousDatabaseInsightDetails>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    CreatePeComanagedExadataVmclusterDetails {
        required {
            vmcluster_id = "vmclusterId", with_vmcluster_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            opsi_private_endpoint_id = "opsiPrivateEndpointId",
                with_opsi_private_endpoint_id(String);
            dbm_private_endpoint_id = "dbmPrivateEndpointId", with_dbm_private_endpoint_id(String);
            member_database_details = "memberDatabaseDetails",
                with_member_database_details([models::CreatePeComanagedDatabaseInsightDetails]);
            vm_cluster_type = "vmClusterType",
                with_vm_cluster_type(models::PeComanagedExadataVmclusterVmClusterType);
            member_autonomous_details = "memberAutonomousDetails",
                with_member_autonomous_details([models::CreateAutonomousDatabaseInsightDetails]);
        }
    }
}
