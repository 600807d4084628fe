// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an ADDM DB parameter category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbParameterCategorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
}

model! {
    AddmDbParameterCategorySummary {
        id = "id";
        name = "name";
        display_name = "displayName";
    }
}
