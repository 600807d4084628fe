// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a container repository to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerRepositoryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Whether the repository is immutable, so that images in it cannot be overwritten.
    pub is_immutable: Option<bool>,
    /// Whether the repository is public, so that anonymous access is allowed.
    pub is_public: Option<bool>,
    /// The readme of the repository.
    pub readme: Option<models::ContainerRepositoryReadme>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateContainerRepositoryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            is_immutable = "isImmutable", with_is_immutable(bool);
            is_public = "isPublic", with_is_public(bool);
            readme = "readme", with_readme(models::ContainerRepositoryReadme);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
