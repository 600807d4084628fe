// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequest>,
}

model! {
    WorkRequestCollection {
        items = "items";
    }
}
