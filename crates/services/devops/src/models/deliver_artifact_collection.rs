// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deliver artifacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliverArtifactCollection {
    /// The items on this page.
    pub items: Vec<models::DeliverArtifact>,
}

model! {
    DeliverArtifactCollection {
        required {
            items = "items", with_items([models::DeliverArtifact]);
        }
    }
}
