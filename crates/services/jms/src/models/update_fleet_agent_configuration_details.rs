// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a fleet agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetAgentConfigurationDetails {
    /// The interval at which JRE installations are scanned, in minutes.
    pub jre_scan_frequency_in_minutes: Option<i64>,
    /// The interval at which data of the Java Usage Tracker is processed, in minutes.
    pub java_usage_tracker_processing_frequency_in_minutes: Option<i64>,
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
    pub linux_configuration: Option<models::FleetAgentOsConfiguration>,
    /// The windows configuration.
    pub windows_configuration: Option<models::FleetAgentOsConfiguration>,
    /// The agent configuration for macOS.
    pub mac_os_configuration: Option<models::FleetAgentOsConfiguration>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetAgentConfigurationDetails {
        optional {
            jre_scan_frequency_in_minutes = "jreScanFrequencyInMinutes",
                with_jre_scan_frequency_in_minutes(i64), clear_jre_scan_frequency_in_minutes;
            java_usage_tracker_processing_frequency_in_minutes =
                "javaUsageTrackerProcessingFrequencyInMinutes",
                with_java_usage_tracker_processing_frequency_in_minutes(i64),
                clear_java_usage_tracker_processing_frequency_in_minutes;
            work_request_validity_period_in_days = "workRequestValidityPeriodInDays",
                with_work_request_validity_period_in_days(i64),
                clear_work_request_validity_period_in_days;
            agent_polling_interval_in_minutes = "agentPollingIntervalInMinutes",
                with_agent_polling_interval_in_minutes(i64),
                clear_agent_polling_interval_in_minutes;
            is_collecting_managed_instance_metrics_enabled =
                "isCollectingManagedInstanceMetricsEnabled",
                with_is_collecting_managed_instance_metrics_enabled(bool),
                clear_is_collecting_managed_instance_metrics_enabled;
            is_collecting_usernames_enabled = "isCollectingUsernamesEnabled",
                with_is_collecting_usernames_enabled(bool), clear_is_collecting_usernames_enabled;
            is_capturing_ip_address_and_fqdn_enabled = "isCapturingIpAddressAndFqdnEnabled",
                with_is_capturing_ip_address_and_fqdn_enabled(bool),
                clear_is_capturing_ip_address_and_fqdn_enabled;
            is_libraries_scan_enabled = "isLibrariesScanEnabled",
                with_is_libraries_scan_enabled(bool), clear_is_libraries_scan_enabled;
            linux_configuration = "linuxConfiguration",
                with_linux_configuration(models::FleetAgentOsConfiguration),
                clear_linux_configuration;
            windows_configuration = "windowsConfiguration",
                with_windows_configuration(models::FleetAgentOsConfiguration),
                clear_windows_configuration;
            mac_os_configuration = "macOsConfiguration",
                with_mac_os_configuration(models::FleetAgentOsConfiguration),
                clear_mac_os_configuration;
        }
    }
}
