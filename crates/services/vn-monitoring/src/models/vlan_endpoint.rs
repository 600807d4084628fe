// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VLAN endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VlanEndpoint {
    /// The address.
    pub address: String,
    /// The OCID of the VLAN.
    pub vlan_id: String,
}

model! {
    VlanEndpoint, "type" = "VLAN" {
        required {
            address = "address", with_address(String);
            vlan_id = "vlanId", with_vlan_id(String);
        }
    }
}
