// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePatchDetails {
    /// The description.
    pub description: Option<String>,
    /// The type of the patch.
    pub patch_type: Option<models::PatchType>,
    /// The severity.
    pub severity: Option<models::PatchSeverity>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The details of the artifact.
    pub artifact_details: Option<models::ArtifactDetails>,
    /// The product.
    pub product: Option<models::PatchProduct>,
    /// The patches that the patch depends on.
    pub dependent_patches: Option<Vec<models::DependentPatchDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePatchDetails {
        optional {
            description = "description", with_description(String), clear_description;
            patch_type = "patchType", with_patch_type(models::PatchType), clear_patch_type;
            severity = "severity", with_severity(models::PatchSeverity), clear_severity;
            time_released = "timeReleased", with_time_released(DateTime<Utc>), clear_time_released;
            artifact_details = "artifactDetails", with_artifact_details(models::ArtifactDetails),
                clear_artifact_details;
            product = "product", with_product(models::PatchProduct), clear_product;
            dependent_patches = "dependentPatches",
                with_dependent_patches([models::DependentPatchDetails]), clear_dependent_patches;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
