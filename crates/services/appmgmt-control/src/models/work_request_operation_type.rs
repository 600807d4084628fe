// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        ActivateResourceMonitoringPlugin = "ACTIVATE_RESOURCE_MONITORING_PLUGIN",
        PublishTopProcessesMetrics = "PUBLISH_TOP_PROCESSES_METRICS",
    }
}
