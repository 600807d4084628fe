// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an auto association to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableAutoAssociationDetails {
    /// The items on this page.
    pub items: Option<Vec<models::DisableAutoAssociationDetail>>,
}

model! {
    DisableAutoAssociationDetails {
        optional {
            items = "items", with_items([models::DisableAutoAssociationDetail]);
        }
    }
}
