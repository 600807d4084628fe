// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A credential related resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialRelatedResource {
    /// The type.
    pub type_: models::CredentialRelatedResourceType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
}

model! {
    CredentialRelatedResource {
        type_ = "type";
        identifier = "identifier";
    }
}
