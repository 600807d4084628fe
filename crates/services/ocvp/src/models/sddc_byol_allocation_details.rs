// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SDDC BYOL allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcByolAllocationDetails {
    /// The OCID of the load balancer BYOL allocation.
    pub load_balancer_byol_allocation_id: Option<String>,
    /// The number of load balancer instances.
    pub load_balancer_instance_count: Option<i64>,
}

model! {
    SddcByolAllocationDetails {
        optional {
            load_balancer_byol_allocation_id = "loadBalancerByolAllocationId",
                with_load_balancer_byol_allocation_id(String);
            load_balancer_instance_count = "loadBalancerInstanceCount",
                with_load_balancer_instance_count(i64);
        }
    }
}
