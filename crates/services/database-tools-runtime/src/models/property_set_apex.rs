// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A property set APEX.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetApex {
    /// Whether it is mutable.
    pub is_mutable: bool,
    /// The version.
    pub version: Option<String>,
    /// The key of the user.
    pub user_key: Option<String>,
}

model! {
    PropertySetApex, "key" = "APEX" {
        is_mutable = "isMutable";
        version = "version";
        user_key = "userKey";
    }
}
