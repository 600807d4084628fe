// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an auto association to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutoAssociationDetails {
    /// The items on this page.
    pub items: Option<Vec<models::EnableAutoAssociationDetail>>,
}

model! {
    EnableAutoAssociationDetails {
        optional {
            items = "items", with_items([models::EnableAutoAssociationDetail]);
        }
    }
}
