// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a monitored resource task.
    ///
    /// The field `type` selects the variant.
    pub enum MonitoredResourceTaskDetails by "type" {
        ImportOciTelemetryResources(models::ImportOciTelemetryResourcesTaskDetails)
            = "IMPORT_OCI_TELEMETRY_RESOURCES", as_import_oci_telemetry_resources;
        UpdateAgentReceiver(models::UpdateAgentReceiverTaskDetails) = "UPDATE_AGENT_RECEIVER",
            as_update_agent_receiver;
        UpdateResourceTypeConfigs(models::UpdateResourceTypeConfigTaskDetails)
            = "UPDATE_RESOURCE_TYPE_CONFIGS", as_update_resource_type_configs;
    }
}
