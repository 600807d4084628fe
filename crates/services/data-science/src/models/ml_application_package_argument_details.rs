// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An argument of an ML application package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationPackageArgumentDetails {
    /// The name of the argument.
    pub name: String,
    /// The value.
    pub value: String,
    /// The description of the argument.
    pub description: String,
    /// The type of the argument: any string or an OCID.
    pub type_: models::MlApplicationPackageArgumentType,
    /// Whether a value is required.
    pub is_mandatory: bool,
}

model! {
    MlApplicationPackageArgumentDetails {
        name = "name";
        value = "value";
        description = "description";
        type_ = "type";
        is_mandatory = "isMandatory";
    }
}
