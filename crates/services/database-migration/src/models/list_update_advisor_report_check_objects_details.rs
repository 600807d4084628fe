// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of update advisor report check objects to list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUpdateAdvisorReportCheckObjectsDetails {
    /// The items on this page.
    pub items: Vec<models::AdvisorReportCheckObjectSummary>,
}

model! {
    ListUpdateAdvisorReportCheckObjectsDetails, "kind" = "LIST_OBJECTS" {
        required {
            items = "items", with_items([models::AdvisorReportCheckObjectSummary]);
        }
    }
}
