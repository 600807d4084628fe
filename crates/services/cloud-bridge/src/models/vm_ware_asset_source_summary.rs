// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a VM ware asset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmWareAssetSourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the environment.
    pub environment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AssetSourceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The OCID of the inventory.
    pub inventory_id: String,
    /// The OCID of the compartment in which assets are created.
    pub assets_compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The side of the migration that the object is on: source or destination.
    pub environment_type: Option<models::AssetSourceEnvironmentType>,
    /// The endpoint for the discovery and replication of VMware assets, in the form
    /// `https://<host>:<port>/sdk`.
    pub vcenter_endpoint: String,
}

model! {
    VmWareAssetSourceSummary, "type" = "VMWARE" {
        id = "id";
        compartment_id = "compartmentId";
        environment_id = "environmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        inventory_id = "inventoryId";
        assets_compartment_id = "assetsCompartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        environment_type = "environmentType";
        vcenter_endpoint = "vcenterEndpoint";
    }
}
