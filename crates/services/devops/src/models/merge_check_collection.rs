// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of merge checks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeCheckCollection {
    /// The items on this page.
    pub items: Option<Vec<models::MergeCheck>>,
    /// The time of the validation.
    pub time_validated: Option<DateTime<Utc>>,
}

model! {
    MergeCheckCollection {
        items = "items";
        time_validated = "timeValidated";
    }
}
