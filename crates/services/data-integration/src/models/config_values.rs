// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Configuration values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigValues {
    /// The configuration parameter values, as key-value pairs.
    pub config_param_values: Option<BTreeMap<String, models::ConfigParameterValue>>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
}

model! {
    ConfigValues {
        optional {
            config_param_values = "configParamValues",
                with_config_param_values({models::ConfigParameterValue});
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
        }
    }
}
