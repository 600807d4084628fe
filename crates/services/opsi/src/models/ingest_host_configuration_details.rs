// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a host configuration to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestHostConfigurationDetails {
    /// The items on this page.
    pub items: Vec<models::HostConfigurationMetricGroup>,
}

model! {
    IngestHostConfigurationDetails {
        required {
            items = "items", with_items([models::HostConfigurationMetricGroup]);
        }
    }
}
