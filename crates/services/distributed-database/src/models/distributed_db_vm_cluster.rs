// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed DB VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbVmCluster {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the backup network subnet.
    pub backup_subnet_id: String,
    /// The number of enabled ECPUs.
    pub enabled_e_cpu_count: i64,
    /// The total number of ECPUs.
    pub total_e_cpu_count: Option<i64>,
    /// The VM file system storage size. In GB.
    pub vm_file_system_storage_size: Option<i64>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The license model. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::DistributedDbVmClusterLicenseModel>,
    /// The domain.
    pub domain: Option<String>,
    /// The ID of the private zone for the DNS records.
    pub private_zone_id: Option<String>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// Whether the collection of diagnostics events is enabled for the VM cluster.
    pub is_diagnostics_events_enabled: Option<bool>,
    /// Whether health monitoring of the VM cluster is enabled.
    pub is_health_monitoring_enabled: Option<bool>,
    /// Whether the collection of incident logs and traces is enabled for the VM cluster.
    pub is_incident_logs_enabled: Option<bool>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
}

model! {
    DistributedDbVmCluster {
        compartment_id = "compartmentId";
        vm_cluster_id = "vmClusterId";
        display_name = "displayName";
        subnet_id = "subnetId";
        backup_subnet_id = "backupSubnetId";
        enabled_e_cpu_count = "enabledECpuCount";
        total_e_cpu_count = "totalECpuCount";
        vm_file_system_storage_size = "vmFileSystemStorageSize";
        ssh_public_keys = "sshPublicKeys";
        license_model = "licenseModel";
        domain = "domain";
        private_zone_id = "privateZoneId";
        nsg_ids = "nsgIds";
        backup_network_nsg_ids = "backupNetworkNsgIds";
        is_diagnostics_events_enabled = "isDiagnosticsEventsEnabled";
        is_health_monitoring_enabled = "isHealthMonitoringEnabled";
        is_incident_logs_enabled = "isIncidentLogsEnabled";
        subscription_id = "subscriptionId";
    }
}
