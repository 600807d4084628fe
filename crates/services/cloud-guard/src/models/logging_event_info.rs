// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Logging event information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingEventInfo {
    /// The observed value.
    pub observed_value: Option<String>,
    /// The trigger value.
    pub trigger_value: Option<String>,
    /// The operator.
    pub operator: Option<String>,
    /// The log result.
    pub log_result: Option<String>,
}

model! {
    LoggingEventInfo, "dataSourceFeedProvider" = "LOGGINGQUERY" {
        observed_value = "observedValue";
        trigger_value = "triggerValue";
        operator = "operator";
        log_result = "logResult";
    }
}
