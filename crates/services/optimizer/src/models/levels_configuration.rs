// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A levels configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelsConfiguration {
    /// The items on this page.
    pub items: Option<Vec<models::LevelConfiguration>>,
}

model! {
    LevelsConfiguration {
        optional {
            items = "items", with_items([models::LevelConfiguration]);
        }
    }
}
