// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of multicloud alerts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudAlertCollection {
    /// The items on this page.
    pub items: Vec<models::MulticloudAlertSummary>,
}

model! {
    MulticloudAlertCollection {
        items = "items";
    }
}
