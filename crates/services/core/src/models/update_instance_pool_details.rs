// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an instance pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePoolDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: Option<String>,
    /// The placement configurations, which determine the subnets and availability domains.
    pub placement_configurations:
        Option<Vec<models::UpdateInstancePoolPlacementConfigurationDetails>>,
    /// The size.
    pub size: Option<i64>,
    /// The format of the display names of instances in the pool. Changes affect only later
    /// instances.
    pub instance_display_name_formatter: Option<String>,
    /// The format of the hostnames of instances in the pool. Changes affect only later instances.
    pub instance_hostname_formatter: Option<String>,
    /// The lifecycle management of the instances in the pool.
    pub lifecycle_management: Option<models::InstancePoolLifecycleManagementDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateInstancePoolDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String), clear_instance_configuration_id;
            placement_configurations = "placementConfigurations",
                with_placement_configurations([models::UpdateInstancePoolPlacementConfigurationDetails]),
                clear_placement_configurations;
            size = "size", with_size(i64), clear_size;
            instance_display_name_formatter = "instanceDisplayNameFormatter",
                with_instance_display_name_formatter(String), clear_instance_display_name_formatter;
            instance_hostname_formatter = "instanceHostnameFormatter",
                with_instance_hostname_formatter(String), clear_instance_hostname_formatter;
            lifecycle_management = "lifecycleManagement",
                with_lifecycle_management(models::InstancePoolLifecycleManagementDetails),
                clear_lifecycle_management;
        }
    }
}
