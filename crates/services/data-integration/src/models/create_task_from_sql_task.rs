// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of a task from SQL task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskFromSQLTask {
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
    /// The script.
    pub script: Option<models::Script>,
    /// The type of SQL to run, either a custom script or a stored procedure.
    pub sql_script_type: Option<models::TaskFromSQLTaskSqlScriptType>,
    /// The operation.
    pub operation: Option<Value>,
}

model! {
    CreateTaskFromSQLTask, "modelType" = "SQL_TASK" {
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
            script = "script", with_script(models::Script);
            sql_script_type = "sqlScriptType",
                with_sql_script_type(models::TaskFromSQLTaskSqlScriptType);
            operation = "operation", with_operation(Value);
        }
    }
}
