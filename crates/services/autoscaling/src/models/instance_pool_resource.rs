// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance pool resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolResource {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    InstancePoolResource, "type" = "instancePool" {
        required {
            id = "id", with_id(String);
        }
    }
}
