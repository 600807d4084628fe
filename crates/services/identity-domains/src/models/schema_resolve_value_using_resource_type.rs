// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schema resolve value using resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaResolveValueUsingResourceType {
    /// The value to be resolved.
    pub value_to_be_resolved: Option<String>,
    /// The value of `resolveBy`.
    pub resolve_by: Option<String>,
}

model! {
    SchemaResolveValueUsingResourceType {
        optional {
            value_to_be_resolved = "valueToBeResolved", with_value_to_be_resolved(String);
            resolve_by = "resolveBy", with_resolve_by(String);
        }
    }
}
