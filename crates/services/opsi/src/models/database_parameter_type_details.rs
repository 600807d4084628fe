// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database parameter type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseParameterTypeDetails {
    /// The name.
    pub name: String,
}

model! {
    DatabaseParameterTypeDetails, "type" = "DATABASE_PARAMETER" {
        name = "name";
    }
}
