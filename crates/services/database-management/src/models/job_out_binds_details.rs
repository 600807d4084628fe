// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of job out binds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutBindsDetails {
    /// The items on this page.
    pub items: Vec<models::JobOutBind>,
}

model! {
    JobOutBindsDetails {
        required {
            items = "items", with_items([models::JobOutBind]);
        }
    }
}
