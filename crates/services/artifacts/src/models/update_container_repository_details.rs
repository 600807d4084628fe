// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a container repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContainerRepositoryDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateContainerRepositoryDetails {
        optional {
            is_immutable = "isImmutable", with_is_immutable(bool), clear_is_immutable;
            is_public = "isPublic", with_is_public(bool), clear_is_public;
            readme = "readme", with_readme(models::ContainerRepositoryReadme), clear_readme;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
