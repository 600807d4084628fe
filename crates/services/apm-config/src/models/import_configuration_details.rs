// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a configuration to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportConfigurationDetails {
    /// The configurations.
    pub configuration_items: Vec<models::ExportImportConfigSummary>,
    /// The configuration, as keys and values.
    pub configuration_map: BTreeMap<String, String>,
}

model! {
    ImportConfigurationDetails {
        required {
            configuration_items = "configurationItems",
                with_configuration_items([models::ExportImportConfigSummary]);
            configuration_map = "configurationMap", with_configuration_map({String});
        }
    }
}
