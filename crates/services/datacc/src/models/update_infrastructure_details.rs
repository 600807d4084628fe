// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInfrastructureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The model of the database infrastructure hardware.
    pub system_model: Option<models::InfrastructureSystemModel>,
    /// The shape of the infrastructure, which determines its CPU, storage and memory.
    pub shape: Option<models::InfrastructureShape>,
    /// The IP address of the first control plane server.
    pub cloud_control_plane_server1: Option<String>,
    /// The IP address of the second control plane server.
    pub cloud_control_plane_server2: Option<String>,
    /// The netmask.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The CIDR block of the system network, which is private and separate from the corporate
    /// network.
    pub admin_networkcidr: Option<String>,
    /// The percentage of disk space for the DATA disk group. The RECO disk group gets the rest.
    pub data_disk_percentage: Option<i64>,
    /// The contacts.
    pub contacts: Option<Vec<models::InfrastructureContact>>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Option<Vec<String>>,
    /// The bonding mode of the client network.
    pub client_network_bonding_mode: Option<models::InfrastructureClientNetworkBondingMode>,
    /// The bonding mode of the backup network.
    pub backup_network_bonding_mode: Option<models::InfrastructureBackupNetworkBondingMode>,
    /// The bonding mode of the CPS network.
    pub cps_network_bonding_mode: Option<models::InfrastructureCpsNetworkBondingMode>,
    /// The bonding interface of the client network.
    pub client_network_bonding_interface:
        Option<models::InfrastructureClientNetworkBondingInterface>,
    /// The bonding interface of the backup network.
    pub backup_network_bonding_interface:
        Option<models::InfrastructureBackupNetworkBondingInterface>,
    /// The bonding interface of the CPS network.
    pub cps_network_bonding_interface: Option<models::InfrastructureCpsNetworkBondingInterface>,
    /// The storage in GB that is reserved in the DATA disk group for the local storage of VMs.
    pub acfs_file_system_storage_in_gbs: Option<f64>,
    /// The corporate proxy through which the control plane network is accessed.
    pub corporate_proxy: Option<String>,
    /// The VLAN ID of the network.
    pub vlan_id: Option<String>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateInfrastructureDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            system_model = "systemModel", with_system_model(models::InfrastructureSystemModel),
                clear_system_model;
            shape = "shape", with_shape(models::InfrastructureShape), clear_shape;
            cloud_control_plane_server1 = "cloudControlPlaneServer1",
                with_cloud_control_plane_server1(String), clear_cloud_control_plane_server1;
            cloud_control_plane_server2 = "cloudControlPlaneServer2",
                with_cloud_control_plane_server2(String), clear_cloud_control_plane_server2;
            netmask = "netmask", with_netmask(String), clear_netmask;
            gateway = "gateway", with_gateway(String), clear_gateway;
            admin_networkcidr = "adminNetworkcidr", with_admin_networkcidr(String),
                clear_admin_networkcidr;
            data_disk_percentage = "dataDiskPercentage", with_data_disk_percentage(i64),
                clear_data_disk_percentage;
            contacts = "contacts", with_contacts([models::InfrastructureContact]), clear_contacts;
            dns_servers = "dnsServers", with_dns_servers([String]), clear_dns_servers;
            ntp_servers = "ntpServers", with_ntp_servers([String]), clear_ntp_servers;
            client_network_bonding_mode = "clientNetworkBondingMode",
                with_client_network_bonding_mode(models::InfrastructureClientNetworkBondingMode),
                clear_client_network_bonding_mode;
            backup_network_bonding_mode = "backupNetworkBondingMode",
                with_backup_network_bonding_mode(models::InfrastructureBackupNetworkBondingMode),
                clear_backup_network_bonding_mode;
            cps_network_bonding_mode = "cpsNetworkBondingMode",
                with_cps_network_bonding_mode(models::InfrastructureCpsNetworkBondingMode),
                clear_cps_network_bonding_mode;
            client_network_bonding_interface = "clientNetworkBondingInterface",
                with_client_network_bonding_interface(models::InfrastructureClientNetworkBondingInterface),
                clear_client_network_bonding_interface;
            backup_network_bonding_interface = "backupNetworkBondingInterface",
                with_backup_network_bonding_interface(models::InfrastructureBackupNetworkBondingInterface),
                clear_backup_network_bonding_interface;
            cps_network_bonding_interface = "cpsNetworkBondingInterface",
                with_cps_network_bonding_interface(models::InfrastructureCpsNetworkBondingInterface),
                clear_cps_network_bonding_interface;
            acfs_file_system_storage_in_gbs = "acfsFileSystemStorageInGbs",
                with_acfs_file_system_storage_in_gbs(f64), clear_acfs_file_system_storage_in_gbs;
            corporate_proxy = "corporateProxy", with_corporate_proxy(String), clear_corporate_proxy;
            vlan_id = "vlanId", with_vlan_id(String), clear_vlan_id;
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow), clear_maintenance_window;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
