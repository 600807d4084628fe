// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity propagation trust CA certificate chain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPropagationTrustCaCertChain {
    /// The root CAs.
    pub root_cas: Vec<String>,
    /// The intermediate CAs.
    pub intermediate_cas: Option<Vec<String>>,
}

model! {
    IdentityPropagationTrustCaCertChain {
        required {
            root_cas = "rootCAs", with_root_cas([String]);
        }
        optional {
            intermediate_cas = "intermediateCAs", with_intermediate_cas([String]);
        }
    }
}
