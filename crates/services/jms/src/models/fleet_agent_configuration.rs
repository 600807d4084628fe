// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A fleet agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetAgentConfiguration {
    /// The interval at which JRE installations are scanned, in minutes.
    pub jre_scan_frequency_in_minutes: i64,
    /// The interval at which data of the Java Usage Tracker is processed, in minutes.
    pub java_usage_tracker_processing_frequency_in_minutes: i64,
    /// The work request validity period, in days.
    pub work_request_validity_period_in_days: Option<i64>,
    /// The polling interval of the agent, in minutes.
    pub agent_polling_interval_in_minutes: Option<i64>,
    /// Whether metrics of managed instances are collected.
    pub is_collecting_managed_instance_metrics_enabled: Option<bool>,
    /// Whether user names are collected.
    pub is_collecting_usernames_enabled: Option<bool>,
    /// Whether network addresses of managed instances are collected.
    pub is_capturing_ip_address_and_fqdn_enabled: Option<bool>,
    /// Whether libraries are scanned on all managed instances of the fleet.
    pub is_libraries_scan_enabled: Option<bool>,
    /// The agent configuration for Linux.
    pub linux_configuration: models::FleetAgentOsConfiguration,
    /// The windows configuration.
    pub windows_configuration: models::FleetAgentOsConfiguration,
    /// The agent configuration for macOS.
    pub mac_os_configuration: models::FleetAgentOsConfiguration,
    /// The time of the last modification.
    pub time_last_modified: DateTime<Utc>,
}

model! {
    FleetAgentConfiguration {
        jre_scan_frequency_in_minutes = "jreScanFrequencyInMinutes";
        java_usage_tracker_processing_frequency_in_minutes =
            "javaUsageTrackerProcessingFrequencyInMinutes";
        work_request_validity_period_in_days = "workRequestValidityPeriodInDays";
        agent_polling_interval_in_minutes = "agentPollingIntervalInMinutes";
        is_collecting_managed_instance_metrics_enabled =
            "isCollectingManagedInstanceMetricsEnabled";
        is_collecting_usernames_enabled = "isCollectingUsernamesEnabled";
        is_capturing_ip_address_and_fqdn_enabled = "isCapturingIpAddressAndFqdnEnabled";
        is_libraries_scan_enabled = "isLibrariesScanEnabled";
        linux_configuration = "linuxConfiguration";
        windows_configuration = "windowsConfiguration";
        mac_os_configuration = "macOsConfiguration";
        time_last_modified = "timeLastModified";
    }
}
