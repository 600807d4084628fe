// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of vision private endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisionPrivateEndpointCollection {
    /// The items on this page.
    pub items: Vec<models::VisionPrivateEndpointSummary>,
}

model! {
    VisionPrivateEndpointCollection {
        items = "items";
    }
}
