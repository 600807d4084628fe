// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of Exadata infrastructure to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExadataInfrastructureDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape.
    pub shape: String,
    /// The time zone.
    pub time_zone: String,
    /// The IP address of the first control plane server.
    pub cloud_control_plane_server1: String,
    /// The IP address of the second control plane server.
    pub cloud_control_plane_server2: String,
    /// The netmask.
    pub netmask: String,
    /// The gateway.
    pub gateway: String,
    /// The CIDR block of the Exadata administration network.
    pub admin_network_cidr: String,
    /// The CIDR block of the Exadata InfiniBand interconnect.
    pub infini_band_network_cidr: String,
    /// The corporate proxy through which the control plane network is accessed.
    pub corporate_proxy: Option<String>,
    /// The contacts.
    pub contacts: Option<Vec<models::ExadataInfrastructureContact>>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
    /// The number of storage servers.
    pub storage_count: Option<i64>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// Whether this is a multi-rack deployment.
    pub is_multi_rack_deployment: Option<bool>,
    /// The multi-rack configuration as a JSON file, base64-encoded.
    ///
    /// Encoded as base64.
    pub multi_rack_configuration_file: Option<String>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_server: Vec<String>,
    /// The IP addresses of the NTP servers, at most three. At most 3 items.
    pub ntp_server: Vec<String>,
    /// Whether the CPS offline diagnostic report is enabled for the Exadata infrastructure.
    pub is_cps_offline_report_enabled: Option<bool>,
    /// The bonding modes of the networks.
    pub network_bonding_mode_details: Option<models::NetworkBondingModeDetails>,
    /// The type of the database servers of the Exadata infrastructure.
    pub database_server_type: Option<String>,
    /// The type of the storage servers of the Exadata infrastructure.
    pub storage_server_type: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            shape = "shape", with_shape(String);
            time_zone = "timeZone", with_time_zone(String);
            cloud_control_plane_server1 = "cloudControlPlaneServer1",
                with_cloud_control_plane_server1(String);
            cloud_control_plane_server2 = "cloudControlPlaneServer2",
                with_cloud_control_plane_server2(String);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            admin_network_cidr = "adminNetworkCIDR", with_admin_network_cidr(String);
            infini_band_network_cidr = "infiniBandNetworkCIDR",
                with_infini_band_network_cidr(String);
            dns_server = "dnsServer", with_dns_server([String]);
            ntp_server = "ntpServer", with_ntp_server([String]);
        }
        optional {
            corporate_proxy = "corporateProxy", with_corporate_proxy(String);
            contacts = "contacts", with_contacts([models::ExadataInfrastructureContact]);
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow);
            maintenance_version_preferences = "maintenanceVersionPreferences",
                with_maintenance_version_preferences(models::MaintenanceVersionPreferenceDetails);
            storage_count = "storageCount", with_storage_count(i64);
            compute_count = "computeCount", with_compute_count(i64);
            is_multi_rack_deployment = "isMultiRackDeployment", with_is_multi_rack_deployment(bool);
            multi_rack_configuration_file = "multiRackConfigurationFile",
                with_multi_rack_configuration_file(String);
            is_cps_offline_report_enabled = "isCpsOfflineReportEnabled",
                with_is_cps_offline_report_enabled(bool);
            network_bonding_mode_details = "networkBondingModeDetails",
                with_network_bonding_mode_details(models::NetworkBondingModeDetails);
            database_server_type = "databaseServerType", with_database_server_type(String);
            storage_server_type = "storageServerType", with_storage_server_type(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
