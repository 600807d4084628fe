// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An OLVM initialization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmInitialization {
    /// The organizational unit in Active Directory.
    pub active_directory_ou: Option<String>,
    /// The cloud-init network protocol, which determines the format of the network parameters for
    /// the virtual machine.
    pub cloud_init_network_protocol: Option<models::OlvmInitializationCloudInitNetworkProtocol>,
    /// The configuration.
    pub configuration: Option<models::OlvmConfiguration>,
    /// The custom script that runs when the VM starts.
    pub custom_script: Option<String>,
    /// The DNS search domains of the virtual machine.
    pub dns_search: Option<String>,
    /// The DNS servers.
    pub dns_servers: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The input locale of the virtual machine.
    pub input_locale: Option<String>,
    /// The configurations of virtual network interfaces.
    pub nic_configurations: Option<Vec<models::OlvmNicConfiguration>>,
    /// The name of the organization.
    pub org_name: Option<String>,
    /// Whether new IDs are generated.
    pub is_regenerate_ids: Option<bool>,
    /// Whether new SSH keys are generated.
    pub is_regenerate_ssh_keys: Option<bool>,
    /// The system locale of the virtual machine.
    pub system_locale: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// The UI language.
    pub ui_language: Option<String>,
    /// The user locale.
    pub user_locale: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The windows license key.
    pub windows_license_key: Option<Secret>,
}

model! {
    OlvmInitialization {
        active_directory_ou = "activeDirectoryOu";
        cloud_init_network_protocol = "cloudInitNetworkProtocol";
        configuration = "configuration";
        custom_script = "customScript";
        dns_search = "dnsSearch";
        dns_servers = "dnsServers";
        domain = "domain";
        host_name = "hostName";
        input_locale = "inputLocale";
        nic_configurations = "nicConfigurations";
        org_name = "orgName";
        is_regenerate_ids = "isRegenerateIds";
        is_regenerate_ssh_keys = "isRegenerateSshKeys";
        system_locale = "systemLocale";
        timezone = "timezone";
        ui_language = "uiLanguage";
        user_locale = "userLocale";
        username = "username";
        windows_license_key = "windowsLicenseKey";
    }
}
