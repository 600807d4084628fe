// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of web application accelerations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebAppAccelerationCollection {
    /// The items on this page.
    pub items: Vec<models::WebAppAccelerationSummary>,
}

model! {
    WebAppAccelerationCollection {
        items = "items";
    }
}
