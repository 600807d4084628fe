// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a default configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DefaultConfigurationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The version of the database.
    pub db_version: String,
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
}

model! {
    DefaultConfigurationSummary {
        id = "id";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        db_version = "dbVersion";
        shape = "shape";
        is_flexible = "isFlexible";
        instance_ocpu_count = "instanceOcpuCount";
        instance_memory_size_in_gbs = "instanceMemorySizeInGBs";
        compatible_shapes = "compatibleShapes";
    }
}
