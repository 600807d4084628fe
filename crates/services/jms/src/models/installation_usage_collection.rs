// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of installation usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallationUsageCollection {
    /// The items on this page.
    pub items: Vec<models::InstallationUsage>,
}

model! {
    InstallationUsageCollection {
        items = "items";
    }
}
