// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of job outputs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutputsCollection {
    /// The items on this page.
    pub items: Vec<models::JobOutputSummary>,
}

model! {
    JobOutputsCollection {
        items = "items";
    }
}
