// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A container repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerRepository {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the creator.
    pub created_by: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The number of images.
    pub image_count: i64,
    /// Whether the repository is immutable, so that images in it cannot be overwritten.
    pub is_immutable: bool,
    /// Whether the repository is public, so that anonymous access is allowed.
    pub is_public: bool,
    /// The number of layers.
    pub layer_count: i64,
    /// The total size of the image layers, in bytes.
    pub layers_size_in_bytes: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerRepositoryLifecycleState,
    /// The readme of the repository.
    pub readme: Option<models::ContainerRepositoryReadme>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time when it was last pushed.
    pub time_last_pushed: Option<DateTime<Utc>>,
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
    ContainerRepository {
        compartment_id = "compartmentId";
        created_by = "createdBy";
        display_name = "displayName";
        id = "id";
        image_count = "imageCount";
        is_immutable = "isImmutable";
        is_public = "isPublic";
        layer_count = "layerCount";
        layers_size_in_bytes = "layersSizeInBytes";
        lifecycle_state = "lifecycleState";
        readme = "readme";
        time_created = "timeCreated";
        time_last_pushed = "timeLastPushed";
        billable_size_in_gbs = "billableSizeInGBs";
        namespace = "namespace";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
