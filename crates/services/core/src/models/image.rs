// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The OCID of the base image.
    pub base_image_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the create image is allowed.
    pub create_image_allowed: bool,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The configuration mode for launching VM instances.
    pub launch_mode: Option<models::ImageLaunchMode>,
    /// The launch options.
    pub launch_options: Option<models::LaunchOptions>,
    /// The lifecycle state.
    pub lifecycle_state: models::ImageLifecycleState,
    /// The operating system. Example: `Oracle Linux`.
    pub operating_system: String,
    /// The version of the operating system. Example: `7.2`.
    pub operating_system_version: String,
    /// The agent features.
    pub agent_features: Option<models::InstanceAgentFeatures>,
    /// The type of the listing. Default: `NONE`.
    pub listing_type: Option<models::ImageListingType>,
    /// The size in MB. Example: `47694`.
    pub size_in_mbs: Option<i64>,
    /// The storage size that is billed, in GB. Example: `100`.
    pub billable_size_in_gbs: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    Image {
        base_image_id = "baseImageId";
        compartment_id = "compartmentId";
        create_image_allowed = "createImageAllowed";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        launch_mode = "launchMode";
        launch_options = "launchOptions";
        lifecycle_state = "lifecycleState";
        operating_system = "operatingSystem";
        operating_system_version = "operatingSystemVersion";
        agent_features = "agentFeatures";
        listing_type = "listingType";
        size_in_mbs = "sizeInMBs";
        billable_size_in_gbs = "billableSizeInGBs";
        time_created = "timeCreated";
    }
}
