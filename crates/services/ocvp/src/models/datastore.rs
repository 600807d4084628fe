// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A datastore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Datastore {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the datastore cluster.
    pub datastore_cluster_id: Option<String>,
    /// The OCIDs of the block volumes.
    pub block_volume_ids: Vec<String>,
    /// The block volumes of the datastore.
    pub block_volume_details: Vec<models::BlockVolumeDetails>,
    /// The OCID of the cluster.
    pub cluster_id: Option<String>,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatastoreLifecycleState,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The capacity in GB.
    pub capacity_in_gbs: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Datastore {
        id = "id";
        datastore_cluster_id = "datastoreClusterId";
        block_volume_ids = "blockVolumeIds";
        block_volume_details = "blockVolumeDetails";
        cluster_id = "clusterId";
        sddc_id = "sddcId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        availability_domain = "availabilityDomain";
        capacity_in_gbs = "capacityInGBs";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
