// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a management station to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagementStationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The hostname of the management station.
    pub hostname: String,
    /// Whether the setup script automatically configures the firewall and SELinux on the station.
    pub is_auto_config_enabled: Option<bool>,
    /// The operating system family.
    pub os_family: Option<models::ManagementStationOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ManagementStationArchType>,
    /// The proxy.
    pub proxy: models::CreateProxyConfigurationDetails,
    /// The configuration of the mirror.
    pub mirror: models::CreateMirrorConfigurationDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateManagementStationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            hostname = "hostname", with_hostname(String);
            proxy = "proxy", with_proxy(models::CreateProxyConfigurationDetails);
            mirror = "mirror", with_mirror(models::CreateMirrorConfigurationDetails);
        }
        optional {
            description = "description", with_description(String);
            is_auto_config_enabled = "isAutoConfigEnabled", with_is_auto_config_enabled(bool);
            os_family = "osFamily", with_os_family(models::ManagementStationOsFamily);
            arch_type = "archType", with_arch_type(models::ManagementStationArchType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
