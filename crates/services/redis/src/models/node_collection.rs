// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeCollection {
    /// The items on this page.
    pub items: Vec<models::Node>,
}

model! {
    NodeCollection {
        items = "items";
    }
}
