// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// Infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Infrastructure {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The model of the database infrastructure hardware.
    pub system_model: models::InfrastructureSystemModel,
    /// The version.
    pub version: Option<String>,
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
    pub admin_networkcidr: String,
    /// The percentage of disk space for the DATA disk group. The RECO disk group gets the rest.
    pub data_disk_percentage: Option<i64>,
    /// The reco disk percentage.
    pub reco_disk_percentage: Option<i64>,
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
    /// The storage in the DATA disk group used for local storage of VM clusters and application
    /// VMs, in GB. Deprecated.
    pub acfs_file_system_used_storage_in_gbs: Option<f64>,
    /// The corporate proxy through which the control plane network is accessed.
    pub corporate_proxy: Option<String>,
    /// The VLAN ID of the network.
    pub vlan_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last change of the lifecycle state.
    pub time_last_state_updated: Option<DateTime<Utc>>,
    /// The activation time.
    pub time_activated: Option<DateTime<Utc>>,
    /// The time of the validation.
    pub time_validated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::InfrastructureLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The serial number of the rack.
    pub rack_serial_number: Option<String>,
    /// The servers.
    pub servers: Option<Vec<models::InfrastructureServer>>,
    /// The compute capacity.
    pub compute_capacity: Option<models::ComputeCapacityDetails>,
    /// The storage capacity.
    pub storage_capacity: Option<Vec<models::StorageCapacityDetails>>,
    /// The capacity of system storage.
    pub system_storage_capacity: Option<models::SystemStorageCapacityDetails>,
    /// The network adapter configuration.
    pub network_adapter_configuration: Option<String>,
    /// The number of the subscription plan.
    pub subscription_plan_number: Option<String>,
    /// The requested SSD configuration of the infrastructure.
    pub ssd_configuration_requested: Option<models::InfrastructureSsdConfigurationRequested>,
}

model! {
    Infrastructure {
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        display_name = "displayName";
        system_model = "systemModel";
        version = "version";
        shape = "shape";
        cloud_control_plane_server1 = "cloudControlPlaneServer1";
        cloud_control_plane_server2 = "cloudControlPlaneServer2";
        netmask = "netmask";
        gateway = "gateway";
        admin_networkcidr = "adminNetworkcidr";
        data_disk_percentage = "dataDiskPercentage";
        reco_disk_percentage = "recoDiskPercentage";
        contacts = "contacts";
        dns_servers = "dnsServers";
        ntp_servers = "ntpServers";
        client_network_bonding_mode = "clientNetworkBondingMode";
        backup_network_bonding_mode = "backupNetworkBondingMode";
        cps_network_bonding_mode = "cpsNetworkBondingMode";
        client_network_bonding_interface = "clientNetworkBondingInterface";
        backup_network_bonding_interface = "backupNetworkBondingInterface";
        cps_network_bonding_interface = "cpsNetworkBondingInterface";
        acfs_file_system_storage_in_gbs = "acfsFileSystemStorageInGbs";
        acfs_file_system_used_storage_in_gbs = "acfsFileSystemUsedStorageInGbs";
        corporate_proxy = "corporateProxy";
        vlan_id = "vlanId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        maintenance_window = "maintenanceWindow";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_state_updated = "timeLastStateUpdated";
        time_activated = "timeActivated";
        time_validated = "timeValidated";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        rack_serial_number = "rackSerialNumber";
        servers = "servers";
        compute_capacity = "computeCapacity";
        storage_capacity = "storageCapacity";
        system_storage_capacity = "systemStorageCapacity";
        network_adapter_configuration = "networkAdapterConfiguration";
        subscription_plan_number = "subscriptionPlanNumber";
        ssd_configuration_requested = "ssdConfigurationRequested";
    }
}
