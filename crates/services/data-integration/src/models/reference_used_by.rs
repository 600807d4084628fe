// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The object `ReferenceUsedBy`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferenceUsedBy {
    /// The key of the object.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name path of the object, which includes its project and folder.
    pub name_path: Option<String>,
}

model! {
    ReferenceUsedBy {
        key = "key";
        name = "name";
        name_path = "namePath";
    }
}
