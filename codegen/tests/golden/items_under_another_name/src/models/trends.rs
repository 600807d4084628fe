// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::items_under_another_name::models;

/// A trends.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trends {
    /// The past.
    pub past: Option<Vec<models::User>>,
    /// The projected.
    pub projected: Option<Vec<models::User>>,
}

model! {
    Trends {
        past = "past";
        projected = "projected";
    }
}
