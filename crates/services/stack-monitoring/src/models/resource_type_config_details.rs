// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource type configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeConfigDetails {
    /// The type of the resource.
    pub resource_type: String,
    /// The metrics that determine the availability of a resource.
    pub availability_metrics_config: Option<models::AvailabilityMetricsDetails>,
    /// The configuration of the agent extension handler.
    pub handler_config: Option<models::AgentExtensionHandlerConfiguration>,
}

model! {
    ResourceTypeConfigDetails {
        required {
            resource_type = "resourceType", with_resource_type(String);
        }
        optional {
            availability_metrics_config = "availabilityMetricsConfig",
                with_availability_metrics_config(models::AvailabilityMetricsDetails);
            handler_config = "handlerConfig",
                with_handler_config(models::AgentExtensionHandlerConfiguration);
        }
    }
}
