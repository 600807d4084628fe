// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A configuration provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigProvider {
    /// The bindings of the configuration provider.
    pub bindings: Option<BTreeMap<String, models::ParameterValue>>,
    /// The child providers, as key-value pairs.
    pub child_providers: Option<BTreeMap<String, ConfigProvider>>,
}

model! {
    ConfigProvider {
        optional {
            bindings = "bindings", with_bindings({models::ParameterValue});
            child_providers = "childProviders", with_child_providers({ConfigProvider});
        }
    }
}
