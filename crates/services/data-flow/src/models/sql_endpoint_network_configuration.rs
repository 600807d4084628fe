// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An SQL endpoint network configuration.
    ///
    /// The field `networkType` selects the variant.
    pub enum SqlEndpointNetworkConfiguration by "networkType" {
        SecureAccess(models::SqlEndpointSecureAccessConfig) = "SECURE_ACCESS", as_secure_access;
        Vcn(models::SqlEndpointVcnConfig) = "VCN", as_vcn;
    }
}
