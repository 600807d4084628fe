// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A published object summary from integration task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedObjectSummaryFromIntegrationTask {
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
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The input ports.
    pub input_ports: Option<Vec<models::InputPort>>,
    /// The output ports.
    pub output_ports: Option<Vec<models::OutputPort>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the operator.
    pub op_config_values: Option<models::ConfigValues>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::ConfigProvider>,
    /// The data flow.
    pub data_flow: Option<models::DataFlow>,
}

model! {
    PublishedObjectSummaryFromIntegrationTask, "modelType" = "INTEGRATION_TASK" {
        key = "key";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        metadata = "metadata";
        input_ports = "inputPorts";
        output_ports = "outputPorts";
        parameters = "parameters";
        op_config_values = "opConfigValues";
        config_provider_delegate = "configProviderDelegate";
        data_flow = "dataFlow";
    }
}
