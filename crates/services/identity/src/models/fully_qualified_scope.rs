// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scope with its audience.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullyQualifiedScope {
    /// The audience of the scope.
    pub audience: String,
    /// The scope.
    pub scope: String,
}

model! {
    FullyQualifiedScope {
        required {
            audience = "audience", with_audience(String);
            scope = "scope", with_scope(String);
        }
    }
}
