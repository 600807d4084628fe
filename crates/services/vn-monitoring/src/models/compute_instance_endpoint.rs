// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceEndpoint {
    /// The address.
    pub address: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    ComputeInstanceEndpoint, "type" = "COMPUTE_INSTANCE" {
        required {
            address = "address", with_address(String);
            instance_id = "instanceId", with_instance_id(String);
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
