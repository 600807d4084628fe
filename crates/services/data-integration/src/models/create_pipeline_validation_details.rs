// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pipeline validation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineValidationDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The nodes.
    pub nodes: Option<Vec<models::FlowNode>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the flow.
    pub flow_config_values: Option<models::ConfigValues>,
    /// The variables.
    pub variables: Option<Vec<models::Variable>>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    CreatePipelineValidationDetails {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            model_type = "modelType", with_model_type(String);
            object_version = "objectVersion", with_object_version(i64);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            nodes = "nodes", with_nodes([models::FlowNode]);
            parameters = "parameters", with_parameters([models::Parameter]);
            flow_config_values = "flowConfigValues", with_flow_config_values(models::ConfigValues);
            variables = "variables", with_variables([models::Variable]);
            metadata = "metadata", with_metadata(models::ObjectMetadata);
        }
    }
}
