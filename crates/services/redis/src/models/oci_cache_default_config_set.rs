// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An OCI cache default configuration set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheDefaultConfigSet {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OciCacheDefaultConfigSetLifecycleState>,
    /// The version of the OCI Cache engine.
    pub software_version: models::OciCacheDefaultConfigSetSoftwareVersion,
    /// The default configuration details.
    pub default_configuration_details: Option<models::DefaultConfigurationDetails>,
}

model! {
    OciCacheDefaultConfigSet {
        id = "id";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        software_version = "softwareVersion";
        default_configuration_details = "defaultConfigurationDetails";
    }
}
