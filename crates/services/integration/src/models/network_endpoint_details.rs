// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a network endpoint.
    ///
    /// The field `networkEndpointType` selects the variant.
    pub enum NetworkEndpointDetails by "networkEndpointType" {
        Public(models::PublicEndpointDetails) = "PUBLIC", as_public;
    }
}
