// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An instance pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePool {
    /// The OCID of the resource.
    pub id: String,
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
    /// The type of the resources in the pool.
    pub pool_type: Option<models::InstancePoolPoolType>,
    /// The lifecycle state.
    pub lifecycle_state: models::InstancePoolLifecycleState,
    /// The placement configurations, which determine the subnets and availability domains.
    pub placement_configurations: Vec<models::InstancePoolPlacementConfiguration>,
    /// The size.
    pub size: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The load balancers of the instance pool.
    pub load_balancers: Option<Vec<models::InstancePoolLoadBalancerAttachment>>,
    /// The format of the display names of instances in the pool. Changes affect only later
    /// instances.
    pub instance_display_name_formatter: Option<String>,
    /// The format of the hostnames of instances in the pool. Changes affect only later instances.
    pub instance_hostname_formatter: Option<String>,
    /// The lifecycle management of the instances in the pool.
    pub lifecycle_management: Option<models::InstancePoolLifecycleManagementDetails>,
    /// The number of running instances in the instance pool.
    pub current_size: Option<i64>,
}

model! {
    InstancePool {
        id = "id";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        instance_configuration_id = "instanceConfigurationId";
        pool_type = "poolType";
        lifecycle_state = "lifecycleState";
        placement_configurations = "placementConfigurations";
        size = "size";
        time_created = "timeCreated";
        load_balancers = "loadBalancers";
        instance_display_name_formatter = "instanceDisplayNameFormatter";
        instance_hostname_formatter = "instanceHostnameFormatter";
        lifecycle_management = "lifecycleManagement";
        current_size = "currentSize";
    }
}
