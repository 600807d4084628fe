// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work request results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResultCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequestResult>,
}

model! {
    WorkRequestResultCollection {
        items = "items";
    }
}
