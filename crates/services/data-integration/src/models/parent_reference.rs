// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parent reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParentReference {
    /// The parent.
    pub parent: Option<String>,
    /// The OCID of the root doc.
    pub root_doc_id: Option<String>,
}

model! {
    ParentReference {
        optional {
            parent = "parent", with_parent(String);
            root_doc_id = "rootDocId", with_root_doc_id(String);
        }
    }
}
