// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of value artifact content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueArtifactContentCollection {
    /// The items on this page.
    pub items: Vec<models::ValueArtifactContent>,
}

model! {
    ValueArtifactContentCollection {
        required {
            items = "items", with_items([models::ValueArtifactContent]);
        }
    }
}
