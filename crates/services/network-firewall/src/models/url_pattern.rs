// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A URL pattern.
    ///
    /// The field `type` selects the variant.
    pub enum UrlPattern by "type" {
        Simple(models::SimpleUrlPattern) = "SIMPLE", as_simple;
    }
}
