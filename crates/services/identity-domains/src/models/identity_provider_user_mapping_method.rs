// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user mapping method of an identity provider.
    pub enum IdentityProviderUserMappingMethod {
        NameIdToUserAttribute = "NameIDToUserAttribute",
        AssertionAttributeToUserAttribute = "AssertionAttributeToUserAttribute",
        CorrelationPolicyRule = "CorrelationPolicyRule",
    }
}
