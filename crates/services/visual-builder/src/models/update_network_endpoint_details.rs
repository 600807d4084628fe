// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a network endpoint.
    ///
    /// The field `networkEndpointType` selects the variant.
    pub enum UpdateNetworkEndpointDetails by "networkEndpointType", sent {
        Private(models::UpdatePrivateEndpointDetails) = "PRIVATE", as_private;
        Public(models::UpdatePublicEndpointDetails) = "PUBLIC", as_public;
    }
}
