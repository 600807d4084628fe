// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a lifecycle environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LifecycleEnvironmentDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    LifecycleEnvironmentDetails {
        id = "id";
        display_name = "displayName";
    }
}
