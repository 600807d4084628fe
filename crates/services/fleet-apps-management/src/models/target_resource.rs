// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A target resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResource {
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The display name of the resource. Does not have to be unique.
    pub resource_display_name: Option<String>,
}

model! {
    TargetResource {
        resource_id = "resourceId";
        resource_display_name = "resourceDisplayName";
    }
}
