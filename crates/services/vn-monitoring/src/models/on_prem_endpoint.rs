// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An on prem endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnPremEndpoint {
    /// The address.
    pub address: String,
}

model! {
    OnPremEndpoint, "type" = "ON_PREM" {
        required {
            address = "address", with_address(String);
        }
    }
}
