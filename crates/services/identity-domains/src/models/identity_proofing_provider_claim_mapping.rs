// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity proofing provider claim mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProofingProviderClaimMapping {
    /// The verifiable claim.
    pub verifiable_claim: String,
    /// The attr match.
    pub attr_match: String,
}

model! {
    IdentityProofingProviderClaimMapping {
        required {
            verifiable_claim = "verifiableClaim", with_verifiable_claim(String);
            attr_match = "attrMatch", with_attr_match(String);
        }
    }
}
