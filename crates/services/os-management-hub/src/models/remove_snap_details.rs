// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a snap to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveSnapDetails {
    /// The name.
    pub name: String,
    /// The revision.
    pub revision: Option<String>,
}

model! {
    RemoveSnapDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            revision = "revision", with_revision(String);
        }
    }
}
