// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subnet {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    Subnet {
        id = "id";
    }
}
