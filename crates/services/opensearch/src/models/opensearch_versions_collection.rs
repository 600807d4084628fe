// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OpenSearch versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchVersionsCollection {
    /// The items on this page.
    pub items: Vec<models::OpensearchVersionsSummary>,
}

model! {
    OpensearchVersionsCollection {
        items = "items";
    }
}
