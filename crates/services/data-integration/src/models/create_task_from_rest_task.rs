// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of a task from REST task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskFromRestTask {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: String,
    /// The input ports.
    pub input_ports: Option<Vec<models::InputPort>>,
    /// The output ports.
    pub output_ports: Option<Vec<models::OutputPort>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the operator.
    pub op_config_values: Option<models::ConfigValues>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::CreateConfigProvider>,
    /// Whether runs of the same task can overlap.
    pub is_concurrent_allowed: Option<bool>,
    /// The metadata of the object in the registry.
    pub registry_metadata: models::RegistryMetadata,
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
}

model! {
    CreateTaskFromRestTask, "modelType" = "REST_TASK" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            input_ports = "inputPorts", with_input_ports([models::InputPort]);
            output_ports = "outputPorts", with_output_ports([models::OutputPort]);
            parameters = "parameters", with_parameters([models::Parameter]);
            op_config_values = "opConfigValues", with_op_config_values(models::ConfigValues);
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::CreateConfigProvider);
            is_concurrent_allowed = "isConcurrentAllowed", with_is_concurrent_allowed(bool);
            auth_details = "authDetails", with_auth_details(models::AuthDetails);
            auth_config = "authConfig", with_auth_config(models::AuthConfig);
            endpoint = "endpoint", with_endpoint(models::Expression);
            method_type = "methodType", with_method_type(models::TaskFromRestTaskMethodType);
            headers = "headers", with_headers(Value);
            json_data = "jsonData", with_json_data(String);
            api_call_mode = "apiCallMode", with_api_call_mode(models::TaskFromRestTaskApiCallMode);
            cancel_endpoint = "cancelEndpoint", with_cancel_endpoint(models::Expression);
            cancel_method_type = "cancelMethodType",
                with_cancel_method_type(models::TaskFromRestTaskCancelMethodType);
            execute_rest_call_config = "executeRestCallConfig",
                with_execute_rest_call_config(models::ExecuteRestCallConfig);
            cancel_rest_call_config = "cancelRestCallConfig",
                with_cancel_rest_call_config(models::CancelRestCallConfig);
            poll_rest_call_config = "pollRestCallConfig",
                with_poll_rest_call_config(models::PollRestCallConfig);
            typed_expressions = "typedExpressions",
                with_typed_expressions([models::TypedExpression]);
        }
    }
}
