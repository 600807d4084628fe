// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigurationDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The version of the database.
    pub db_version: String,
    /// The shape.
    pub shape: Option<String>,
    /// Whether the shape is flexible, or flexible shapes are supported.
    pub is_flexible: Option<bool>,
    /// The number of OCPUs per instance. For the configuration of a flexible shape, 0.
    pub instance_ocpu_count: Option<i64>,
    /// The amount of memory per instance in GB. For the configuration of a flexible shape, 0.
    pub instance_memory_size_in_gbs: Option<i64>,
    /// The compatible shapes.
    pub compatible_shapes: Option<Vec<String>>,
    /// The DB configuration overrides.
    pub db_configuration_overrides: models::DbConfigurationOverrideCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            db_version = "dbVersion", with_db_version(String);
            db_configuration_overrides = "dbConfigurationOverrides",
                with_db_configuration_overrides(models::DbConfigurationOverrideCollection);
        }
        optional {
            description = "description", with_description(String);
            shape = "shape", with_shape(String);
            is_flexible = "isFlexible", with_is_flexible(bool);
            instance_ocpu_count = "instanceOcpuCount", with_instance_ocpu_count(i64);
            instance_memory_size_in_gbs = "instanceMemorySizeInGBs",
                with_instance_memory_size_in_gbs(i64);
            compatible_shapes = "compatibleShapes", with_compatible_shapes([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
