// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of CCC infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureCollection {
    /// The items on this page.
    pub items: Vec<models::CccInfrastructureSummary>,
}

model! {
    CccInfrastructureCollection {
        items = "items";
    }
}
