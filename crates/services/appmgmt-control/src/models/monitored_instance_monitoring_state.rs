// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the monitoring state of a monitored instance.
    pub enum MonitoredInstanceMonitoringState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
