// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of data sharing constraints.
///
/// Inferred from sibling operations: Oracle's reference does not state this, and the service may
/// differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConstraintCollection {
    /// The items on this page.
    pub items: Vec<models::DataSharingConstraintSummary>,
}

model! {
    DataSharingConstraintCollection {
        items = "items";
    }
}
