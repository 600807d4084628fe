// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The availability domain of the ESXi hosts.
    pub compute_availability_domain: String,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of ESXi hosts.
    pub esxi_hosts_count: i64,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ClusterLifecycleState>,
    /// Whether the cluster has shielded instances enabled.
    pub is_shielded_instance_enabled: Option<bool>,
    /// The initial compute shape of the ESXi hosts of the cluster.
    pub initial_host_shape_name: String,
    /// The initial number of OCPUs of the ESXi hosts in the cluster.
    pub initial_host_ocpu_count: Option<f64>,
    /// The type of the vSphere cluster.
    pub vsphere_type: models::ClusterVsphereType,
    /// The details of the BYOL allocations of the cluster.
    pub cluster_byol_allocation_details: Option<models::ClusterByolAllocationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ClusterSummary {
        id = "id";
        compute_availability_domain = "computeAvailabilityDomain";
        sddc_id = "sddcId";
        display_name = "displayName";
        vmware_software_version = "vmwareSoftwareVersion";
        compartment_id = "compartmentId";
        esxi_hosts_count = "esxiHostsCount";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_shielded_instance_enabled = "isShieldedInstanceEnabled";
        initial_host_shape_name = "initialHostShapeName";
        initial_host_ocpu_count = "initialHostOcpuCount";
        vsphere_type = "vsphereType";
        cluster_byol_allocation_details = "clusterByolAllocationDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
