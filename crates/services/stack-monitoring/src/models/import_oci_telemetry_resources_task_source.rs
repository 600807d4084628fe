// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source of an import OCI telemetry resources task.
    pub enum ImportOciTelemetryResourcesTaskSource {
        OciTelemetryNative = "OCI_TELEMETRY_NATIVE",
        OciTelemetryPrometheus = "OCI_TELEMETRY_PROMETHEUS",
        OciTelemetryTelegraf = "OCI_TELEMETRY_TELEGRAF",
        OciTelemetryCollectd = "OCI_TELEMETRY_COLLECTD",
    }
}
