// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, update};

use crate::models;

/// The fields to update in a task from REST task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskFromRestTask {
    /// The key of the object.
    pub key: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
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
    /// Whether runs of the same task can overlap.
    pub is_concurrent_allowed: Option<bool>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The authentication details.
    pub auth_details: Option<models::AuthDetails>,
    /// The configuration of the authentication.
    pub auth_config: Option<models::AuthConfig>,
    /// The endpoint.
    pub endpoint: Option<models::Expression>,
    /// The HTTP method of the REST call.
    pub method_type: Option<models::TaskFromRestTaskMethodType>,
    /// The headers.
    pub headers: Option<Value>,
    /// The additional properties.
    pub additional_properties: Option<String>,
    /// The JSON data of the payload. Deprecated: use the payload parameter of the REST call
    /// configuration.
    pub json_data: Option<String>,
    /// The mode of the REST call, such as synchronous or asynchronous.
    pub api_call_mode: Option<models::TaskFromRestTaskApiCallMode>,
    /// The endpoint for canceling the REST call.
    pub cancel_endpoint: Option<models::Expression>,
    /// The HTTP method for canceling the REST call.
    pub cancel_method_type: Option<models::TaskFromRestTaskCancelMethodType>,
    /// The configuration of the REST call.
    pub execute_rest_call_config: Option<models::ExecuteRestCallConfig>,
    /// The configuration of the REST call that cancels the original one.
    pub cancel_rest_call_config: Option<models::CancelRestCallConfig>,
    /// The configuration of the REST call for polling.
    pub poll_rest_call_config: Option<models::PollRestCallConfig>,
    /// The typed expressions.
    pub typed_expressions: Option<Vec<models::TypedExpression>>,
    cleared: Vec<String>,
}

update! {
    UpdateTaskFromRestTask, "modelType" = "REST_TASK" {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            input_ports = "inputPorts", with_input_ports([models::InputPort]), clear_input_ports;
            output_ports = "outputPorts", with_output_ports([models::OutputPort]),
                clear_output_ports;
            parameters = "parameters", with_parameters([models::Parameter]), clear_parameters;
            op_config_values = "opConfigValues", with_op_config_values(models::ConfigValues),
                clear_op_config_values;
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider),
                clear_config_provider_delegate;
            is_concurrent_allowed = "isConcurrentAllowed", with_is_concurrent_allowed(bool),
                clear_is_concurrent_allowed;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
            auth_details = "authDetails", with_auth_details(models::AuthDetails),
                clear_auth_details;
            auth_config = "authConfig", with_auth_config(models::AuthConfig), clear_auth_config;
            endpoint = "endpoint", with_endpoint(models::Expression), clear_endpoint;
            method_type = "methodType", with_method_type(models::TaskFromRestTaskMethodType),
                clear_method_type;
            headers = "headers", with_headers(Value), clear_headers;
            additional_properties = "additionalProperties", with_additional_properties(String),
                clear_additional_properties;
            json_data = "jsonData", with_json_data(String), clear_json_data;
            api_call_mode = "apiCallMode", with_api_call_mode(models::TaskFromRestTaskApiCallMode),
                clear_api_call_mode;
            cancel_endpoint = "cancelEndpoint", with_cancel_endpoint(models::Expression),
                clear_cancel_endpoint;
            cancel_method_type = "cancelMethodType",
                with_cancel_method_type(models::TaskFromRestTaskCancelMethodType),
                clear_cancel_method_type;
            execute_rest_call_config = "executeRestCallConfig",
                with_execute_rest_call_config(models::ExecuteRestCallConfig),
                clear_execute_rest_call_config;
            cancel_rest_call_config = "cancelRestCallConfig",
                with_cancel_rest_call_config(models::CancelRestCallConfig),
                clear_cancel_rest_call_config;
            poll_rest_call_config = "pollRestCallConfig",
                with_poll_rest_call_config(models::PollRestCallConfig), clear_poll_rest_call_config;
            typed_expressions = "typedExpressions",
                with_typed_expressions([models::TypedExpression]), clear_typed_expressions;
        }
    }
}
