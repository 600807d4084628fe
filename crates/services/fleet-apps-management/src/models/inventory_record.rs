// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An inventory record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRecord {
    /// The ID of the target.
    pub target_id: String,
    /// The name of the target.
    pub target_name: String,
    /// The version.
    pub version: String,
    /// The OCID of the target resource.
    pub target_resource_id: String,
    /// The name of the resource of the target.
    pub target_resource_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the product at the target path.
    pub target_product_id: Option<String>,
    /// The name of the product at the target path.
    pub target_product_name: String,
    /// The type of the operating system.
    pub os_type: String,
    /// The architecture.
    pub architecture: String,
    /// The properties.
    pub properties: Vec<models::InventoryRecordProperty>,
    /// The components.
    pub components: Vec<models::InventoryRecordComponent>,
    /// The patches installed on the target.
    pub installed_patches: Vec<models::InventoryRecordPatchDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::InventoryRecordLifecycleState>,
}

model! {
    InventoryRecord {
        target_id = "targetId";
        target_name = "targetName";
        version = "version";
        target_resource_id = "targetResourceId";
        target_resource_name = "targetResourceName";
        compartment_id = "compartmentId";
        target_product_id = "targetProductId";
        target_product_name = "targetProductName";
        os_type = "osType";
        architecture = "architecture";
        properties = "properties";
        components = "components";
        installed_patches = "installedPatches";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
    }
}
