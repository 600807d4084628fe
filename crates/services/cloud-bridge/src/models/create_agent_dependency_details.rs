// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an agent dependency to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentDependencyDetails {
    /// The display name.
    pub display_name: String,
    /// The name of the dependency type.
    pub dependency_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the agent dependency.
    pub dependency_version: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The name of the object.
    pub object_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAgentDependencyDetails {
        required {
            display_name = "displayName", with_display_name(String);
            dependency_name = "dependencyName", with_dependency_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            dependency_version = "dependencyVersion", with_dependency_version(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
