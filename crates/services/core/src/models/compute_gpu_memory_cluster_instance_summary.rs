// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a compute GPU memory cluster instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryClusterInstanceSummary {
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The ID of the instance configuration.
    pub instance_configuration_id: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The shape of the instance.
    pub instance_shape: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ComputeGpuMemoryClusterInstanceLifecycleState>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ComputeGpuMemoryClusterInstanceSummary {
        availability_domain = "availabilityDomain";
        id = "id";
        compartment_id = "compartmentId";
        fault_domain = "faultDomain";
        instance_configuration_id = "instanceConfigurationId";
        region = "region";
        instance_shape = "instanceShape";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
    }
}
