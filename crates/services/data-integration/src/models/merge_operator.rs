// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A merge operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeOperator {
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
    /// The rule that decides on the run from the results of the preceding operators.
    pub trigger_rule: Option<models::MergeOperatorTriggerRule>,
}

model! {
    MergeOperator, "modelType" = "MERGE_OPERATOR" {
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
            trigger_rule = "triggerRule", with_trigger_rule(models::MergeOperatorTriggerRule);
        }
    }
}
