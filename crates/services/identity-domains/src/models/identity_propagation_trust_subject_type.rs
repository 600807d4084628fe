// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the subject type of an identity propagation trust.
    pub enum IdentityPropagationTrustSubjectType {
        User = "User",
        App = "App",
        Resource = "Resource",
    }
}
