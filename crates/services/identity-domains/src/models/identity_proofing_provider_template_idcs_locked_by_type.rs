// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an identity proofing provider template IDCS locked by.
    pub enum IdentityProofingProviderTemplateIdcsLockedByType {
        User = "User",
        App = "App",
    }
}
