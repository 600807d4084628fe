// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Exadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The vmcluster names.
    pub vmcluster_names: Option<Vec<String>>,
}

model! {
    ExadataDetails {
        id = "id";
        name = "name";
        vmcluster_names = "vmclusterNames";
    }
}
