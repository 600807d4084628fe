// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deploy stage predecessors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployStagePredecessorCollection {
    /// The items on this page.
    pub items: Vec<models::DeployStagePredecessor>,
}

model! {
    DeployStagePredecessorCollection {
        required {
            items = "items", with_items([models::DeployStagePredecessor]);
        }
    }
}
