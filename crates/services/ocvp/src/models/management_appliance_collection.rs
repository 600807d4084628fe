// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of management appliances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementApplianceCollection {
    /// The items on this page.
    pub items: Vec<models::ManagementApplianceSummary>,
}

model! {
    ManagementApplianceCollection {
        items = "items";
    }
}
