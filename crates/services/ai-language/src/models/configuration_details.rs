// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationDetails {
    /// The configuration, as keys and values.
    pub configuration_map: Option<BTreeMap<String, String>>,
}

model! {
    ConfigurationDetails {
        optional {
            configuration_map = "configurationMap", with_configuration_map({String});
        }
    }
}
