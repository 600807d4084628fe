// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of subscribers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberCollection {
    /// The items on this page.
    pub items: Vec<models::SubscriberSummary>,
}

model! {
    SubscriberCollection {
        items = "items";
    }
}
