// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Compartments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compartments {
    /// The OCID of the resource.
    pub id: String,
    /// Whether to include subtree. Default: `false`.
    pub is_include_subtree: Option<bool>,
}

model! {
    Compartments {
        required {
            id = "id", with_id(String);
        }
        optional {
            is_include_subtree = "isIncludeSubtree", with_is_include_subtree(bool);
        }
    }
}
