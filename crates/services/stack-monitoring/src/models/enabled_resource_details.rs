// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an enabled resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledResourceDetails {
    /// The OCID of the resource.
    pub resource_id: String,
}

model! {
    EnabledResourceDetails {
        resource_id = "resourceId";
    }
}
