// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// The name.
    pub name: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
}

model! {
    Category {
        name = "name";
        display_name = "displayName";
        parameters = "parameters";
    }
}
