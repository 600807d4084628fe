// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A thing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The ID.
    pub id: Option<String>,
}

model! {
    Thing {
        optional {
            id = "id", with_id(String);
        }
    }
}
