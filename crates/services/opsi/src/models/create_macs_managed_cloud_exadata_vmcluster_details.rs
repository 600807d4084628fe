// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MACs managed cloud Exadata vmcluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacsManagedCloudExadataVmclusterDetails {
    /// The OCID of the vmcluster.
    pub vmcluster_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The databases of the VM cluster.
    pub member_database_details: Option<Vec<models::CreateMacsManagedCloudDatabaseInsightDetails>>,
    /// The autonomous databases of the VM cluster.
    pub member_autonomous_details:
        Option<Vec<models::CreateMacsManagedAutonomousDatabaseInsightDetails>>,
}

model! {
    CreateMacsManagedCloudExadataVmclusterDetails, "vmClusterType" = "vmCluster" {
        required {
            vmcluster_id = "vmclusterId", with_vmcluster_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            member_database_details = "memberDatabaseDetails",
                with_member_database_details([models::CreateMacsManagedCloudDatabaseInsightDetails]);
            member_autonomous_details = "memberAutonomousDetails",
                with_member_autonomous_details([models::CreateMacsManagedAutonomousDatabaseInsightDetails]);
        }
    }
}
