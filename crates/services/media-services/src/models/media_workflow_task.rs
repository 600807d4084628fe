// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A media workflow task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowTask {
    /// The type.
    pub type_: String,
    /// The version.
    pub version: i64,
    /// The key.
    pub key: String,
    /// The prerequisites.
    pub prerequisites: Option<Vec<String>>,
    /// The enable parameter reference.
    pub enable_parameter_reference: Option<String>,
    /// The enable when referenced parameter equals, as key-value pairs.
    pub enable_when_referenced_parameter_equals: Option<BTreeMap<String, Value>>,
    /// The named parameters of the workflow with their values, as JSON. Values of a job or a
    /// workflow override those of a configuration.
    pub parameters: BTreeMap<String, Value>,
}

model! {
    MediaWorkflowTask {
        required {
            type_ = "type", with_type(String);
            version = "version", with_version(i64);
            key = "key", with_key(String);
            parameters = "parameters", with_parameters({Value});
        }
        optional {
            prerequisites = "prerequisites", with_prerequisites([String]);
            enable_parameter_reference = "enableParameterReference",
                with_enable_parameter_reference(String);
            enable_when_referenced_parameter_equals = "enableWhenReferencedParameterEquals",
                with_enable_when_referenced_parameter_equals({Value});
        }
    }
}
