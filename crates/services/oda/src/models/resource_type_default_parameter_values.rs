// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Resource type default parameter values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeDefaultParameterValues {
    /// The type of the resource.
    pub resource_type: String,
    /// The values of the parameters.
    pub parameter_values: BTreeMap<String, String>,
}

model! {
    ResourceTypeDefaultParameterValues {
        resource_type = "resourceType";
        parameter_values = "parameterValues";
    }
}
