// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics association to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLogAnalyticsAssociationDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The items on this page.
    pub items: Option<Vec<models::DeleteLogAnalyticsAssociation>>,
}

model! {
    DeleteLogAnalyticsAssociationDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            items = "items", with_items([models::DeleteLogAnalyticsAssociation]);
        }
    }
}
