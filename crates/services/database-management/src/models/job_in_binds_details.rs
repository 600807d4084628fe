// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of job in binds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobInBindsDetails {
    /// The items on this page.
    pub items: Vec<models::JobInBind>,
}

model! {
    JobInBindsDetails {
        required {
            items = "items", with_items([models::JobInBind]);
        }
    }
}
