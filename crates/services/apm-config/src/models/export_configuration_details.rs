// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a configuration to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportConfigurationDetails {
    /// The configuration, as keys and values.
    pub configuration_map: BTreeMap<String, String>,
}

model! {
    ExportConfigurationDetails {
        required {
            configuration_map = "configurationMap", with_configuration_map({String});
        }
    }
}
