// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an update check action update object to list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUpdateCheckActionUpdateObjectDetails {
    /// The items on this page.
    pub items: Vec<models::AdvisorReportCheckObjectSummary>,
}

model! {
    ListUpdateCheckActionUpdateObjectDetails, "kind" = "LIST_OBJECTS" {
        required {
            items = "items", with_items([models::AdvisorReportCheckObjectSummary]);
        }
    }
}
