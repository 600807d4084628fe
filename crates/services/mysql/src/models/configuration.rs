// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the shape.
    pub shape_name: String,
    /// The type.
    pub type_: models::ConfigurationType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConfigurationLifecycleState,
    /// The options.
    pub options: Vec<models::Option>,
    /// The variables that are set when the DB system is initialized.
    pub init_variables: Option<models::InitializationVariables>,
    /// The variables.
    pub variables: models::ConfigurationVariables,
    /// The OCID of the configuration that this one is derived from. Informative only.
    pub parent_configuration_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Configuration {
        id = "id";
        compartment_id = "compartmentId";
        description = "description";
        display_name = "displayName";
        shape_name = "shapeName";
        type_ = "type";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        options = "options";
        init_variables = "initVariables";
        variables = "variables";
        parent_configuration_id = "parentConfigurationId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
