// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a VM cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterNetworkSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details of the SCANs.
    pub scans: Option<Vec<models::ScanDetails>>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp: Option<Vec<String>>,
    /// The details of the client and backup networks.
    pub vm_networks: Option<Vec<models::VmNetworkDetails>>,
    /// The SCAN details of the disaster recovery (DR) network.
    pub dr_scans: Option<Vec<models::DrScanDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VmClusterNetworkLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    VmClusterNetworkSummary {
        id = "id";
        exadata_infrastructure_id = "exadataInfrastructureId";
        compartment_id = "compartmentId";
        vm_cluster_id = "vmClusterId";
        display_name = "displayName";
        scans = "scans";
        dns = "dns";
        ntp = "ntp";
        vm_networks = "vmNetworks";
        dr_scans = "drScans";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
