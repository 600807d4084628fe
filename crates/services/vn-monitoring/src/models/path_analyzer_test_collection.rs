// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of path analyzer tests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathAnalyzerTestCollection {
    /// The items on this page.
    pub items: Vec<models::PathAnalyzerTestSummary>,
}

model! {
    PathAnalyzerTestCollection {
        items = "items";
    }
}
