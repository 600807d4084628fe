// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A placement configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementConfiguration {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The fault domain.
    pub fault_domain: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
}

model! {
    PlacementConfiguration {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            fault_domain = "faultDomain", with_fault_domain([String]);
        }
    }
}
