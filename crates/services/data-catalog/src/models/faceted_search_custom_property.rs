// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A faceted search custom property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchCustomProperty {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The data type.
    pub data_type: Option<String>,
}

model! {
    FacetedSearchCustomProperty {
        name = "name";
        value = "value";
        data_type = "dataType";
    }
}
