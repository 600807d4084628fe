// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User attributes settings attribute settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAttributesSettingsAttributeSettings {
    /// The name.
    pub name: String,
    /// Whether end users can change the attribute.
    pub end_user_mutability: String,
    /// The end user mutability canonical values.
    pub end_user_mutability_canonical_values: Option<Vec<String>>,
}

model! {
    UserAttributesSettingsAttributeSettings {
        name = "name";
        end_user_mutability = "endUserMutability";
        end_user_mutability_canonical_values = "endUserMutabilityCanonicalValues";
    }
}
