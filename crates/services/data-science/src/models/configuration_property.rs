// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The value of a configuration property of an ML application instance. The configuration schema of
/// the implementation defines the properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationProperty {
    /// The key of the property, as defined in the configuration schema.
    pub key: String,
    /// The value. Secret values are never returned. If an update omits a secret value, the current
    /// one is kept.
    pub value: Option<Secret>,
}

model! {
    ConfigurationProperty {
        required {
            key = "key", with_key(String);
        }
        optional {
            value = "value", with_value(Secret);
        }
    }
}
