// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an ML application instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMlApplicationInstanceDetails {
    /// The property values, as defined by the configuration schema of the implementation.
    pub configuration: Option<Vec<models::ConfigurationProperty>>,
    /// The OCID of the ML application implementation.
    pub ml_application_implementation_id: Option<String>,
    /// Whether to activate (`true`) or deactivate (`false`) the instance.
    pub is_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMlApplicationInstanceDetails {
        optional {
            configuration = "configuration", with_configuration([models::ConfigurationProperty]),
                clear_configuration;
            ml_application_implementation_id = "mlApplicationImplementationId",
                with_ml_application_implementation_id(String),
                clear_ml_application_implementation_id;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
