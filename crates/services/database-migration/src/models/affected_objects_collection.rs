// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of affected objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedObjectsCollection {
    /// The items on this page.
    pub items: Vec<models::AdvisorReportCheckObjectSummary>,
}

model! {
    AffectedObjectsCollection {
        items = "items";
    }
}
