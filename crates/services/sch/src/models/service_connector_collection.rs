// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service connectors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceConnectorCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceConnectorSummary>,
}

model! {
    ServiceConnectorCollection {
        items = "items";
    }
}
