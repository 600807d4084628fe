// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OPSI data object supported query parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataObjectSupportedQueryParam {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The data type.
    pub data_type: Option<String>,
}

model! {
    OpsiDataObjectSupportedQueryParam {
        name = "name";
        description = "description";
        data_type = "dataType";
    }
}
