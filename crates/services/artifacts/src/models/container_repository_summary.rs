// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a container repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerRepositorySummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The number of images.
    pub image_count: i64,
    /// Whether the repository is public, so that anonymous access is allowed.
    pub is_public: bool,
    /// The number of layers.
    pub layer_count: i64,
    /// The total size of the image layers, in bytes.
    pub layers_size_in_bytes: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerRepositoryLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The storage size that is billed, in GB.
    pub billable_size_in_gbs: i64,
    /// The namespace.
    pub namespace: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    ContainerRepositorySummary {
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        image_count = "imageCount";
        is_public = "isPublic";
        layer_count = "layerCount";
        layers_size_in_bytes = "layersSizeInBytes";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        billable_size_in_gbs = "billableSizeInGBs";
        namespace = "namespace";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
