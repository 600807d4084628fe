// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExadataInfrastructureDetails {
    /// The IP address of the first control plane server.
    pub cloud_control_plane_server1: Option<String>,
    /// The IP address of the second control plane server.
    pub cloud_control_plane_server2: Option<String>,
    /// The netmask.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The CIDR block of the Exadata administration network.
    pub admin_network_cidr: Option<String>,
    /// The CIDR block of the Exadata InfiniBand interconnect.
    pub infini_band_network_cidr: Option<String>,
    /// The corporate proxy through which the control plane network is accessed.
    pub corporate_proxy: Option<String>,
    /// The contacts.
    pub contacts: Option<Vec<models::ExadataInfrastructureContact>>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
    /// The number of additional storage servers.
    pub additional_storage_count: Option<i64>,
    /// Whether this is a multi-rack deployment.
    pub is_multi_rack_deployment: Option<bool>,
    /// The multi-rack configuration as a JSON file, base64-encoded.
    ///
    /// Encoded as base64.
    pub multi_rack_configuration_file: Option<String>,
    /// The requested number of additional compute servers.
    pub additional_compute_count: Option<i64>,
    /// The Exadata system model of the additional compute servers.
    pub additional_compute_system_model:
        Option<models::ExadataInfrastructureAdditionalComputeSystemModel>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_server: Option<Vec<String>>,
    /// The IP addresses of the NTP servers, at most three. At most 3 items.
    pub ntp_server: Option<Vec<String>>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// Whether the CPS offline diagnostic report is enabled for the Exadata infrastructure.
    pub is_cps_offline_report_enabled: Option<bool>,
    /// The bonding modes of the networks.
    pub network_bonding_mode_details: Option<models::NetworkBondingModeDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateExadataInfrastructureDetails {
        optional {
            cloud_control_plane_server1 = "cloudControlPlaneServer1",
                with_cloud_control_plane_server1(String), clear_cloud_control_plane_server1;
            cloud_control_plane_server2 = "cloudControlPlaneServer2",
                with_cloud_control_plane_server2(String), clear_cloud_control_plane_server2;
            netmask = "netmask", with_netmask(String), clear_netmask;
            gateway = "gateway", with_gateway(String), clear_gateway;
            admin_network_cidr = "adminNetworkCIDR", with_admin_network_cidr(String),
                clear_admin_network_cidr;
            infini_band_network_cidr = "infiniBandNetworkCIDR",
                with_infini_band_network_cidr(String), clear_infini_band_network_cidr;
            corporate_proxy = "corporateProxy", with_corporate_proxy(String), clear_corporate_proxy;
            contacts = "contacts", with_contacts([models::ExadataInfrastructureContact]),
                clear_contacts;
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow), clear_maintenance_window;
            maintenance_version_preferences = "maintenanceVersionPreferences",
                with_maintenance_version_preferences(models::MaintenanceVersionPreferenceDetails),
                clear_maintenance_version_preferences;
            additional_storage_count = "additionalStorageCount", with_additional_storage_count(i64),
                clear_additional_storage_count;
            is_multi_rack_deployment = "isMultiRackDeployment", with_is_multi_rack_deployment(bool),
                clear_is_multi_rack_deployment;
            multi_rack_configuration_file = "multiRackConfigurationFile",
                with_multi_rack_configuration_file(String), clear_multi_rack_configuration_file;
            additional_compute_count = "additionalComputeCount", with_additional_compute_count(i64),
                clear_additional_compute_count;
            additional_compute_system_model = "additionalComputeSystemModel",
                with_additional_compute_system_model(models::ExadataInfrastructureAdditionalComputeSystemModel),
                clear_additional_compute_system_model;
            dns_server = "dnsServer", with_dns_server([String]), clear_dns_server;
            ntp_server = "ntpServer", with_ntp_server([String]), clear_ntp_server;
            time_zone = "timeZone", with_time_zone(String), clear_time_zone;
            is_cps_offline_report_enabled = "isCpsOfflineReportEnabled",
                with_is_cps_offline_report_enabled(bool), clear_is_cps_offline_report_enabled;
            network_bonding_mode_details = "networkBondingModeDetails",
                with_network_bonding_mode_details(models::NetworkBondingModeDetails),
                clear_network_bonding_mode_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
