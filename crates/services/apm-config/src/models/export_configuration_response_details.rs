// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a configuration response to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportConfigurationResponseDetails {
    /// The configurations.
    pub configuration_items: Vec<models::ExportImportConfigSummary>,
}

model! {
    ExportConfigurationResponseDetails {
        configuration_items = "configurationItems";
    }
}
