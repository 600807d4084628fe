// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work request errors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestErrorCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequestError>,
}

model! {
    WorkRequestErrorCollection {
        items = "items";
    }
}
