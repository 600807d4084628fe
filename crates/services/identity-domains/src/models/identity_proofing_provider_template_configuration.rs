// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity proofing provider template configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProofingProviderTemplateConfiguration {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// Whether `sensitivity` applies.
    pub sensitivity: bool,
}

model! {
    IdentityProofingProviderTemplateConfiguration {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(String);
            sensitivity = "sensitivity", with_sensitivity(bool);
        }
    }
}
