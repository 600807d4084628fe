// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// Cloud Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudExadataInfrastructure {
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
    /// The rack size of the Exadata infrastructure.
    pub rack_size: Option<models::CloudExadataInfrastructureRackSize>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The license model.
    pub license_model: Option<models::CloudExadataInfrastructureLicenseModel>,
    /// The storage grid of the Exadata infrastructure.
    pub storage_grid: Option<models::CloudExadataStorageGridSummary>,
    /// The type of the deployment.
    pub deployment_type: Option<models::CloudExadataInfrastructureDeploymentType>,
    /// The VM clusters.
    pub vm_clusters: Option<Vec<models::ExadataVmClusterSummary>>,
    /// The OCIDs of the compartments of databases.
    pub database_compartments: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CloudExadataInfrastructure, "resourceType" = "CLOUD_INFRASTRUCTURE" {
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
        rack_size = "rackSize";
        compartment_id = "compartmentId";
        license_model = "licenseModel";
        storage_grid = "storageGrid";
        deployment_type = "deploymentType";
        vm_clusters = "vmClusters";
        database_compartments = "databaseCompartments";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
