// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmDomain {
    /// The comment.
    pub comment: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    OlvmDomain {
        comment = "comment";
        description = "description";
        id = "id";
        name = "name";
    }
}
