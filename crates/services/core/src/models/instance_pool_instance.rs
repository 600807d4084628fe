// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An instance pool instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance pool.
    pub instance_pool_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The lifecycle state.
    pub lifecycle_state: models::InstancePoolInstanceLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: String,
    /// The region.
    pub region: String,
    /// The shape.
    pub shape: String,
    /// The state.
    pub state: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The load balancer backends of the instance.
    pub load_balancer_backends: Option<Vec<models::InstancePoolInstanceLoadBalancerBackend>>,
}

model! {
    InstancePoolInstance {
        id = "id";
        instance_pool_id = "instancePoolId";
        availability_domain = "availabilityDomain";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        display_name = "displayName";
        fault_domain = "faultDomain";
        instance_configuration_id = "instanceConfigurationId";
        region = "region";
        shape = "shape";
        state = "state";
        time_created = "timeCreated";
        load_balancer_backends = "loadBalancerBackends";
    }
}
