// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of services.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicesCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceSummary>,
}

model! {
    ServicesCollection {
        items = "items";
    }
}
