// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::items_under_another_name::models;

/// Trends.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trends {
    /// The pasts.
    pub past: Option<Vec<models::User>>,
    /// The value of `projected`.
    pub projected: Option<Vec<models::User>>,
}

model! {
    Trends {
        past = "past";
        projected = "projected";
    }
}
