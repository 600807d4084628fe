// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A component value override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentValueOverride {
    /// The name of the component.
    pub component_name: String,
    /// The value overrides, as key-value pairs.
    pub value_overrides: BTreeMap<String, String>,
}

model! {
    ComponentValueOverride {
        required {
            component_name = "componentName", with_component_name(String);
            value_overrides = "valueOverrides", with_value_overrides({String});
        }
    }
}
