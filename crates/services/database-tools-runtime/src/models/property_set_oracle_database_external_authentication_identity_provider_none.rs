// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A property set Oracle database external authentication identity provider none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetOracleDatabaseExternalAuthenticationIdentityProviderNone {}

model! {
    PropertySetOracleDatabaseExternalAuthenticationIdentityProviderNone, "type" = "NONE" {
        optional {}
    }
}
