// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    pub license_model: Option<models::VmClusterLicenseModel>,
    /// The domain.
    pub domain: Option<String>,
    /// The ID of the private zone for the DNS records.
    pub private_zone_id: Option<String>,
    /// Whether the collection of diagnostics events is enabled for the VM cluster.
    pub is_diagnostics_events_enabled: Option<bool>,
    /// Whether health monitoring of the VM cluster is enabled.
    pub is_health_monitoring_enabled: Option<bool>,
    /// Whether the collection of incident logs and traces is enabled for the VM cluster.
    pub is_incident_logs_enabled: Option<bool>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the backup network. An empty list removes the resource from all of
    /// them.
    pub backup_network_nsg_ids: Option<Vec<String>>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
}

model! {
    VmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            backup_subnet_id = "backupSubnetId", with_backup_subnet_id(String);
            enabled_e_cpu_count = "enabledECpuCount", with_enabled_e_cpu_count(i64);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
        }
        optional {
            total_e_cpu_count = "totalECpuCount", with_total_e_cpu_count(i64);
            vm_file_system_storage_size = "vmFileSystemStorageSize",
                with_vm_file_system_storage_size(i64);
            license_model = "licenseModel", with_license_model(models::VmClusterLicenseModel);
            domain = "domain", with_domain(String);
            private_zone_id = "privateZoneId", with_private_zone_id(String);
            is_diagnostics_events_enabled = "isDiagnosticsEventsEnabled",
                with_is_diagnostics_events_enabled(bool);
            is_health_monitoring_enabled = "isHealthMonitoringEnabled",
                with_is_health_monitoring_enabled(bool);
            is_incident_logs_enabled = "isIncidentLogsEnabled", with_is_incident_logs_enabled(bool);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            backup_network_nsg_ids = "backupNetworkNsgIds", with_backup_network_nsg_ids([String]);
            subscription_id = "subscriptionId", with_subscription_id(String);
        }
    }
}
