// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A task operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskOperator {
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
    /// The input ports.
    pub input_ports: Option<Vec<models::InputPort>>,
    /// The output ports.
    pub output_ports: Option<Vec<models::TypedObject>>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the operator.
    pub op_config_values: Option<models::ConfigValues>,
    /// The number of retries.
    pub retry_attempts: Option<i64>,
    /// The unit of the retry delay.
    pub retry_delay_unit: Option<models::TaskOperatorRetryDelayUnit>,
    /// The delay before a retry. The unit is in `retryDelayUnit`.
    pub retry_delay: Option<f64>,
    /// The expected duration of the task. The unit is in `expectedDurationUnit`.
    pub expected_duration: Option<f64>,
    /// The unit of the expected duration.
    pub expected_duration_unit: Option<models::TaskOperatorExpectedDurationUnit>,
    /// The type of the task.
    pub task_type: Option<models::TaskOperatorTaskType>,
    /// The task.
    pub task: Option<models::Task>,
    /// The rule that decides on the run from the results of the preceding operators.
    pub trigger_rule: Option<models::TaskOperatorTriggerRule>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::ConfigProvider>,
}

model! {
    TaskOperator, "modelType" = "TASK_OPERATOR" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            input_ports = "inputPorts", with_input_ports([models::InputPort]);
            output_ports = "outputPorts", with_output_ports([models::TypedObject]);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            parameters = "parameters", with_parameters([models::Parameter]);
            op_config_values = "opConfigValues", with_op_config_values(models::ConfigValues);
            retry_attempts = "retryAttempts", with_retry_attempts(i64);
            retry_delay_unit = "retryDelayUnit",
                with_retry_delay_unit(models::TaskOperatorRetryDelayUnit);
            retry_delay = "retryDelay", with_retry_delay(f64);
            expected_duration = "expectedDuration", with_expected_duration(f64);
            expected_duration_unit = "expectedDurationUnit",
                with_expected_duration_unit(models::TaskOperatorExpectedDurationUnit);
            task_type = "taskType", with_task_type(models::TaskOperatorTaskType);
            task = "task", with_task(models::Task);
            trigger_rule = "triggerRule", with_trigger_rule(models::TaskOperatorTriggerRule);
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider);
        }
    }
}
