// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of channels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelCollection {
    /// The items on this page.
    pub items: Vec<models::ChannelSummary>,
}

model! {
    ChannelCollection {
        items = "items";
    }
}
