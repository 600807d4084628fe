// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of an additional configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalConfigurationDetails {
    /// The properties, by name.
    pub properties_map: Option<BTreeMap<String, String>>,
}

model! {
    AdditionalConfigurationDetails {
        optional {
            properties_map = "propertiesMap", with_properties_map({String});
        }
    }
}
