// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::PatchTypeValue>,
    /// The type of the patch.
    pub patch_type: models::PatchType,
    /// The severity.
    pub severity: models::PatchSeverity,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The details of the artifact.
    pub artifact_details: models::ArtifactDetails,
    /// The product.
    pub product: models::PatchProduct,
    /// The patches that the patch depends on.
    pub dependent_patches: Option<Vec<models::DependentPatchDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: models::PatchLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Patch {
        id = "id";
        name = "name";
        description = "description";
        type_ = "type";
        patch_type = "patchType";
        severity = "severity";
        time_released = "timeReleased";
        artifact_details = "artifactDetails";
        product = "product";
        dependent_patches = "dependentPatches";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
