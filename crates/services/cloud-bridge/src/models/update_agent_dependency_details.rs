// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an agent dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentDependencyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the dependency type.
    pub dependency_name: Option<String>,
    /// The version of the agent dependency.
    pub dependency_version: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAgentDependencyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            dependency_name = "dependencyName", with_dependency_name(String), clear_dependency_name;
            dependency_version = "dependencyVersion", with_dependency_version(String),
                clear_dependency_version;
            description = "description", with_description(String), clear_description;
            namespace = "namespace", with_namespace(String), clear_namespace;
            bucket = "bucket", with_bucket(String), clear_bucket;
            object_name = "objectName", with_object_name(String), clear_object_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
