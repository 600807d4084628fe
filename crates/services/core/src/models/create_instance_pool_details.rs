// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstancePoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: String,
    /// The placement configurations, which determine the subnets and availability domains.
    pub placement_configurations: Vec<models::CreateInstancePoolPlacementConfigurationDetails>,
    /// The size.
    pub size: i64,
    /// The load balancers of the instance pool.
    pub load_balancers: Option<Vec<models::AttachLoadBalancerDetails>>,
    /// The format of the display names of instances in the pool. Changes affect only later
    /// instances.
    pub instance_display_name_formatter: Option<String>,
    /// The format of the hostnames of instances in the pool. Changes affect only later instances.
    pub instance_hostname_formatter: Option<String>,
    /// The lifecycle management of the instances in the pool.
    pub lifecycle_management: Option<models::InstancePoolLifecycleManagementDetails>,
}

model! {
    CreateInstancePoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String);
            placement_configurations = "placementConfigurations",
                with_placement_configurations([models::CreateInstancePoolPlacementConfigurationDetails]);
            size = "size", with_size(i64);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            load_balancers = "loadBalancers",
                with_load_balancers([models::AttachLoadBalancerDetails]);
            instance_display_name_formatter = "instanceDisplayNameFormatter",
                with_instance_display_name_formatter(String);
            instance_hostname_formatter = "instanceHostnameFormatter",
                with_instance_hostname_formatter(String);
            lifecycle_management = "lifecycleManagement",
                with_lifecycle_management(models::InstancePoolLifecycleManagementDetails);
        }
    }
}
