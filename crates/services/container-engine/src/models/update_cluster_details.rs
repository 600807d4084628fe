// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterDetails {
    /// The name.
    pub name: Option<String>,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The options.
    pub options: Option<models::UpdateClusterOptionsDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The image policy, which verifies the signatures of images.
    pub image_policy_config: Option<models::UpdateImagePolicyConfigDetails>,
    /// The type.
    pub type_: Option<models::ClusterType>,
    cleared: Vec<String>,
}

update! {
    UpdateClusterDetails {
        optional {
            name = "name", with_name(String), clear_name;
            kubernetes_version = "kubernetesVersion", with_kubernetes_version(String),
                clear_kubernetes_version;
            options = "options", with_options(models::UpdateClusterOptionsDetails), clear_options;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            image_policy_config = "imagePolicyConfig",
                with_image_policy_config(models::UpdateImagePolicyConfigDetails),
                clear_image_policy_config;
            type_ = "type", with_type(models::ClusterType), clear_type;
        }
    }
}
