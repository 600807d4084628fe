// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DB configuration overrides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbConfigurationOverrideCollection {
    /// The items on this page.
    pub items: Vec<models::ConfigOverrides>,
}

model! {
    DbConfigurationOverrideCollection {
        required {
            items = "items", with_items([models::ConfigOverrides]);
        }
    }
}
