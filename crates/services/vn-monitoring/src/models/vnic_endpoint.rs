// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VNIC endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VnicEndpoint {
    /// The address.
    pub address: String,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    VnicEndpoint, "type" = "VNIC" {
        required {
            address = "address", with_address(String);
            vnic_id = "vnicId", with_vnic_id(String);
        }
    }
}
