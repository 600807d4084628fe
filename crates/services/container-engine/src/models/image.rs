// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    Image {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
    }
}
