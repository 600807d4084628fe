// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of infrastructure to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInfrastructureDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The model of the database infrastructure hardware.
    pub system_model: models::InfrastructureSystemModel,
    /// The shape of the infrastructure, which determines its CPU, storage and memory.
    pub shape: models::InfrastructureShape,
    /// The IP address of the first control plane server.
    pub cloud_control_plane_server1: String,
    /// The IP address of the second control plane server.
    pub cloud_control_plane_server2: String,
    /// The netmask.
    pub netmask: String,
    /// The gateway.
    pub gateway: String,
    /// The CIDR block of the system network, which is private and separate from the corporate
    /// network.
    pub admin_networkcidr: Option<String>,
    /// The percentage of disk space for the DATA disk group. The RECO disk group gets the rest.
    pub data_disk_percentage: Option<i64>,
    /// The contacts.
    pub contacts: Option<Vec<models::InfrastructureContact>>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Vec<String>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Vec<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            system_model = "systemModel", with_system_model(models::InfrastructureSystemModel);
            shape = "shape", with_shape(models::InfrastructureShape);
            cloud_control_plane_server1 = "cloudControlPlaneServer1",
                with_cloud_control_plane_server1(String);
            cloud_control_plane_server2 = "cloudControlPlaneServer2",
                with_cloud_control_plane_server2(String);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            dns_servers = "dnsServers", with_dns_servers([String]);
            ntp_servers = "ntpServers", with_ntp_servers([String]);
        }
        optional {
            description = "description", with_description(String);
            admin_networkcidr = "adminNetworkcidr", with_admin_networkcidr(String);
            data_disk_percentage = "dataDiskPercentage", with_data_disk_percentage(i64);
            contacts = "contacts", with_contacts([models::InfrastructureContact]);
            client_network_bonding_mode = "clientNetworkBondingMode",
                with_client_network_bonding_mode(models::InfrastructureClientNetworkBondingMode);
            backup_network_bonding_mode = "backupNetworkBondingMode",
                with_backup_network_bonding_mode(models::InfrastructureBackupNetworkBondingMode);
            cps_network_bonding_mode = "cpsNetworkBondingMode",
                with_cps_network_bonding_mode(models::InfrastructureCpsNetworkBondingMode);
            client_network_bonding_interface = "clientNetworkBondingInterface",
                with_client_network_bonding_interface(models::InfrastructureClientNetworkBondingInterface);
            backup_network_bonding_interface = "backupNetworkBondingInterface",
                with_backup_network_bonding_interface(models::InfrastructureBackupNetworkBondingInterface);
            cps_network_bonding_interface = "cpsNetworkBondingInterface",
                with_cps_network_bonding_interface(models::InfrastructureCpsNetworkBondingInterface);
            acfs_file_system_storage_in_gbs = "acfsFileSystemStorageInGbs",
                with_acfs_file_system_storage_in_gbs(f64);
            corporate_proxy = "corporateProxy", with_corporate_proxy(String);
            vlan_id = "vlanId", with_vlan_id(String);
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
