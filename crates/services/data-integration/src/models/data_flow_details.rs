// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data flow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataFlowDetails {
    /// The key of the object.
    pub key: String,
    /// The type of the object.
    pub model_type: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The nodes.
    pub nodes: Option<Vec<models::FlowNode>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The description.
    pub description: Option<String>,
    /// The configuration values of the flow.
    pub flow_config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    DataFlowDetails {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        identifier = "identifier";
        object_version = "objectVersion";
        nodes = "nodes";
        parameters = "parameters";
        description = "description";
        flow_config_values = "flowConfigValues";
        object_status = "objectStatus";
        registry_metadata = "registryMetadata";
    }
}
