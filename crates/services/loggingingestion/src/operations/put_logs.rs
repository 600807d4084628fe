// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Writes the logs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutLogs = POST "/logs/{logId}/actions/push",
        "https://docs.oracle.com/iaas/api/#/en/logging-dataplane/20200831/LogEntry/PutLogs";
    facts { without_default_retry(); }
    required {
        log_id = path "logId" (String);
        put_logs_details = json(models::PutLogsDetails);
    }
    optional {
        /// The timestamp agent processing.
        timestamp_opc_agent_processing = header "timestamp-opc-agent-processing" (DateTime<Utc>);
        /// The agent version.
        opc_agent_version = header "opc-agent-version" (String);
    }
    returns { empty }
}
