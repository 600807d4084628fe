// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a resource type configuration task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceTypeConfigTaskDetails {
    /// The type of the handler.
    pub handler_type: models::ResourceTypeConfigTaskHandlerType,
    /// The resource types configurations.
    pub resource_types_configuration: Vec<models::ResourceTypeConfigDetails>,
}

model! {
    UpdateResourceTypeConfigTaskDetails, "type" = "UPDATE_RESOURCE_TYPE_CONFIGS" {
        required {
            handler_type = "handlerType",
                with_handler_type(models::ResourceTypeConfigTaskHandlerType);
            resource_types_configuration = "resourceTypesConfiguration",
                with_resource_types_configuration([models::ResourceTypeConfigDetails]);
        }
    }
}
