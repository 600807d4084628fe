// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An agent extension handler configuration property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentExtensionHandlerConfigurationProperty {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    AgentExtensionHandlerConfigurationProperty {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
