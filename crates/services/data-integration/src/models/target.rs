// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Target {
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
    /// The entity.
    pub entity: Option<models::DataEntity>,
    /// Whether read access is granted.
    pub is_read_access: Option<bool>,
    /// Whether fields are copied.
    pub is_copy_fields: Option<bool>,
    /// Whether the shape is a predefined one.
    pub is_predefined_shape: Option<bool>,
    /// Whether to use same source name.
    pub is_use_same_source_name: Option<bool>,
    /// The target entity name prefix.
    pub target_entity_name_prefix: Option<String>,
    /// The target entity name suffix.
    pub target_entity_name_suffix: Option<String>,
    /// The data property.
    pub data_property: Option<models::TargetDataProperty>,
    /// The handling of schema drift.
    pub schema_drift_config: Option<models::SchemaDriftConfig>,
    /// The fixed data shape.
    pub fixed_data_shape: Option<models::Shape>,
    /// The write operation configuration.
    pub write_operation_config: Option<models::WriteOperationConfig>,
    /// The load order.
    pub load_order: Option<i64>,
}

model! {
    Target, "modelType" = "TARGET_OPERATOR" {
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
            entity = "entity", with_entity(models::DataEntity);
            is_read_access = "isReadAccess", with_is_read_access(bool);
            is_copy_fields = "isCopyFields", with_is_copy_fields(bool);
            is_predefined_shape = "isPredefinedShape", with_is_predefined_shape(bool);
            is_use_same_source_name = "isUseSameSourceName", with_is_use_same_source_name(bool);
            target_entity_name_prefix = "targetEntityNamePrefix",
                with_target_entity_name_prefix(String);
            target_entity_name_suffix = "targetEntityNameSuffix",
                with_target_entity_name_suffix(String);
            data_property = "dataProperty", with_data_property(models::TargetDataProperty);
            schema_drift_config = "schemaDriftConfig",
                with_schema_drift_config(models::SchemaDriftConfig);
            fixed_data_shape = "fixedDataShape", with_fixed_data_shape(models::Shape);
            write_operation_config = "writeOperationConfig",
                with_write_operation_config(models::WriteOperationConfig);
            load_order = "loadOrder", with_load_order(i64);
        }
    }
}
