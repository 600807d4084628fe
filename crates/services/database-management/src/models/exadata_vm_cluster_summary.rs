// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of an Exadata VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataVmClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: Option<String>,
    /// The internal ID.
    pub internal_id: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbmResourceLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The license model.
    pub license_model: Option<models::ExadataVmClusterLicenseModel>,
    /// The home directory of the database or Grid software.
    pub home_directory: Option<String>,
    /// The type of the deployment.
    pub deployment_type: Option<models::ExadataVmClusterDeploymentType>,
}

model! {
    ExadataVmClusterSummary, "resourceType" = "VM_CLUSTER_SUMMARY" {
        id = "id";
        display_name = "displayName";
        version = "version";
        internal_id = "internalId";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        additional_details = "additionalDetails";
        compartment_id = "compartmentId";
        license_model = "licenseModel";
        home_directory = "homeDirectory";
        deployment_type = "deploymentType";
    }
}
