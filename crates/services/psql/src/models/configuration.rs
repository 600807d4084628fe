// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConfigurationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The version of the database.
    pub db_version: String,
    /// The type of the configuration.
    pub config_type: Option<models::ConfigurationConfigType>,
    /// The shape.
    pub shape: String,
    /// Whether the shape is flexible, or flexible shapes are supported.
    pub is_flexible: Option<bool>,
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: i64,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: i64,
    /// The compatible shapes.
    pub compatible_shapes: Vec<String>,
    /// The ID of the default configuration that this configuration is based on.
    pub default_config_id: String,
    /// The details of the configuration.
    pub configuration_details: models::ConfigurationDetails,
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
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        db_version = "dbVersion";
        config_type = "configType";
        shape = "shape";
        is_flexible = "isFlexible";
        instance_ocpu_count = "instanceOcpuCount";
        instance_memory_size_in_gbs = "instanceMemorySizeInGBs";
        compatible_shapes = "compatibleShapes";
        default_config_id = "defaultConfigId";
        configuration_details = "configurationDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
