// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a configuration provider to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigProvider {
    /// The bindings of the configuration provider.
    pub bindings: Option<BTreeMap<String, models::ParameterValue>>,
}

model! {
    CreateConfigProvider {
        optional {
            bindings = "bindings", with_bindings({models::ParameterValue});
        }
    }
}
