// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a monitored resource type.
    pub enum MonitoredResourceTypeSourceType {
        SmMgmtAgentMonitored = "SM_MGMT_AGENT_MONITORED",
        SmRepoOnly = "SM_REPO_ONLY",
        OciNative = "OCI_NATIVE",
        Prometheus = "PROMETHEUS",
        Telegraf = "TELEGRAF",
        Collectd = "COLLECTD",
    }
}
