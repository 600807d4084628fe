// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a datastore cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatastoreClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCIDs of the datastores.
    pub datastore_ids: Vec<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the cluster.
    pub cluster_id: Option<String>,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: Option<String>,
    /// The OCIDs of the ESXi hosts, which belong to the same VMware cluster.
    pub esxi_host_ids: Option<Vec<String>>,
    /// The type of the datastore cluster.
    pub datastore_cluster_type: Option<models::DatastoreClusterType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatastoreClusterLifecycleState,
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
    DatastoreClusterSummary {
        id = "id";
        datastore_ids = "datastoreIds";
        compartment_id = "compartmentId";
        display_name = "displayName";
        cluster_id = "clusterId";
        sddc_id = "sddcId";
        esxi_host_ids = "esxiHostIds";
        datastore_cluster_type = "datastoreClusterType";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        availability_domain = "availabilityDomain";
        capacity_in_gbs = "capacityInGBs";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
