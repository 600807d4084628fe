// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDetails {
    /// The properties, by name.
    pub properties_map: Option<BTreeMap<String, String>>,
}

model! {
    PropertyDetails {
        optional {
            properties_map = "propertiesMap", with_properties_map({String});
        }
    }
}
