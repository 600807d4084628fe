// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work request logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequestLog>,
}

model! {
    WorkRequestLogCollection {
        items = "items";
    }
}
