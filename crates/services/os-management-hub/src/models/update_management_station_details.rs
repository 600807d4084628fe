// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagementStationDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The hostname of the management station.
    pub hostname: Option<String>,
    /// Whether the setup script automatically configures the firewall and SELinux on the station.
    pub is_auto_config_enabled: Option<bool>,
    /// The operating system family.
    pub os_family: Option<models::ManagementStationOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ManagementStationArchType>,
    /// The proxy.
    pub proxy: Option<models::UpdateProxyConfigurationDetails>,
    /// The configuration of the mirror.
    pub mirror: Option<models::UpdateMirrorConfigurationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateManagementStationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            hostname = "hostname", with_hostname(String), clear_hostname;
            is_auto_config_enabled = "isAutoConfigEnabled", with_is_auto_config_enabled(bool),
                clear_is_auto_config_enabled;
            os_family = "osFamily", with_os_family(models::ManagementStationOsFamily),
                clear_os_family;
            arch_type = "archType", with_arch_type(models::ManagementStationArchType),
                clear_arch_type;
            proxy = "proxy", with_proxy(models::UpdateProxyConfigurationDetails), clear_proxy;
            mirror = "mirror", with_mirror(models::UpdateMirrorConfigurationDetails), clear_mirror;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
