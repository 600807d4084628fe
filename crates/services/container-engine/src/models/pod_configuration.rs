// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pod configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodConfiguration {
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The shape.
    pub shape: String,
}

model! {
    PodConfiguration {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
            shape = "shape", with_shape(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
