// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension POSIX group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionPosixGroup {
    /// The number of the group in a POSIX domain.
    pub gid_number: Option<i64>,
}

model! {
    ExtensionPosixGroup {
        optional {
            gid_number = "gidNumber", with_gid_number(i64);
        }
    }
}
