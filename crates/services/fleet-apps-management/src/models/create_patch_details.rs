// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a patch to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePatchDetails {
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
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
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePatchDetails {
        required {
            name = "name", with_name(String);
            patch_type = "patchType", with_patch_type(models::PatchType);
            severity = "severity", with_severity(models::PatchSeverity);
            time_released = "timeReleased", with_time_released(DateTime<Utc>);
            artifact_details = "artifactDetails", with_artifact_details(models::ArtifactDetails);
            product = "product", with_product(models::PatchProduct);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            dependent_patches = "dependentPatches",
                with_dependent_patches([models::DependentPatchDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
