// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a runtime operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeOperatorSummary {
    /// The key of the object.
    pub key: Option<String>,
    /// The key of the task run.
    pub task_run_key: Option<String>,
    /// The start time of the operator, in milliseconds since the epoch.
    pub start_time_in_millis: Option<i64>,
    /// The end time of the operator, in milliseconds since the epoch.
    pub end_time_in_millis: Option<i64>,
    /// The status.
    pub status: Option<models::RuntimeOperatorStatus>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The execution state.
    pub execution_state: Option<models::RuntimeOperatorExecutionState>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The operator.
    pub operator: Option<models::Operator>,
    /// The inputs.
    pub inputs: Option<BTreeMap<String, models::ParameterValue>>,
    /// The outputs.
    pub outputs: Option<BTreeMap<String, models::ParameterValue>>,
    /// The type of the task.
    pub task_type: Option<models::RuntimeOperatorTaskType>,
    /// The configuration provider.
    pub config_provider: Option<models::ConfigProvider>,
    /// The type of the operator.
    pub operator_type: Option<models::RuntimeOperatorOperatorType>,
    /// The metrics.
    pub metrics: Option<BTreeMap<String, f64>>,
}

model! {
    RuntimeOperatorSummary {
        key = "key";
        task_run_key = "taskRunKey";
        start_time_in_millis = "startTimeInMillis";
        end_time_in_millis = "endTimeInMillis";
        status = "status";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        object_version = "objectVersion";
        identifier = "identifier";
        execution_state = "executionState";
        parameters = "parameters";
        object_status = "objectStatus";
        metadata = "metadata";
        operator = "operator";
        inputs = "inputs";
        outputs = "outputs";
        task_type = "taskType";
        config_provider = "configProvider";
        operator_type = "operatorType";
        metrics = "metrics";
    }
}
