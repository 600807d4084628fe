// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a VM cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterNetworkSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of virtual machines in the VM cluster.
    pub node_count: Option<i64>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: String,
    /// The OCID of the associated VM cluster.
    pub base_vm_cluster_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Whether SCAN is enabled on the VM cluster.
    pub is_scan_enabled: Option<bool>,
    /// The details of the SCANs.
    pub scans: Vec<models::ScanDetails>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The SSL port of the listener.
    pub listener_port_ssl: Option<i64>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Option<Vec<String>>,
    /// The details of the client and backup networks.
    pub vm_networks: Vec<models::VmNetworkDetails>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VmClusterNetworkLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the associated resource.
    pub associated_resource_id: Option<String>,
    /// The consumer type of the VM cluster network.
    pub consumer_type: Option<models::VmClusterNetworkConsumerType>,
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
        compartment_id = "compartmentId";
        node_count = "nodeCount";
        infrastructure_id = "infrastructureId";
        base_vm_cluster_id = "baseVmClusterId";
        display_name = "displayName";
        is_scan_enabled = "isScanEnabled";
        scans = "scans";
        listener_port = "listenerPort";
        listener_port_ssl = "listenerPortSsl";
        dns_servers = "dnsServers";
        ntp_servers = "ntpServers";
        vm_networks = "vmNetworks";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        associated_resource_id = "associatedResourceId";
        consumer_type = "consumerType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
