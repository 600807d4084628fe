// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::items_under_another_name::models;

/// Logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Logs {
    /// The results.
    pub results: Option<Vec<models::User>>,
    /// The fields.
    pub fields: Option<Vec<models::User>>,
}

model! {
    Logs {
        results = "results";
        fields = "fields";
    }
}
