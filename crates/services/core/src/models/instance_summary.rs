// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
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
    pub shape: Option<String>,
    /// The state.
    pub state: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The load balancer backends of the instance.
    pub load_balancer_backends: Option<Vec<models::InstancePoolInstanceLoadBalancerBackend>>,
}

model! {
    InstanceSummary {
        id = "id";
        availability_domain = "availabilityDomain";
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
