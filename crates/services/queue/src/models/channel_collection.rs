// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of channels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelCollection {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    ChannelCollection {
        items = "items";
    }
}
