// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMonitorDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The vantage points that execute the monitor.
    pub vantage_points: Option<Vec<String>>,
    /// The OCID of the script. Required for scripted browser and scripted REST monitors, absent for
    /// others.
    pub script_id: Option<String>,
    /// The status.
    pub status: Option<models::MonitorStatus>,
    /// The interval between repetitions of the job, in seconds from the start time.
    pub repeat_interval_in_seconds: Option<i64>,
    /// Whether this is a single run.
    pub is_run_once: Option<bool>,
    /// The timeout in seconds: at most 30 % of the repeat interval if failures are retried,
    /// otherwise 50 %.
    pub timeout_in_seconds: Option<i64>,
    /// The endpoint that the monitor runs on. Required for browser, REST, network, DNS and FTP
    /// monitors.
    pub target: Option<String>,
    /// The parameters of the script. Applies only to monitors of types with scripts.
    pub script_parameters: Option<Vec<models::MonitorScriptParameter>>,
    /// The configuration.
    pub configuration: Option<models::MonitorConfiguration>,
    /// The configuration of the availability computation.
    pub availability_configuration: Option<models::AvailabilityConfiguration>,
    /// The schedule of the maintenance window.
    pub maintenance_window_schedule: Option<models::MaintenanceWindowSchedule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the monitor runs immediately.
    pub is_run_now: Option<bool>,
    /// The policy for distributing monitor executions among vantage points.
    pub scheduling_policy: Option<models::MonitorSchedulingPolicy>,
    /// The time between two runs in batched round-robin mode, in seconds.
    pub batch_interval_in_seconds: Option<i64>,
    /// Whether the domain name resolves to an IPv6 address.
    pub is_ipv6: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateMonitorDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            vantage_points = "vantagePoints", with_vantage_points([String]), clear_vantage_points;
            script_id = "scriptId", with_script_id(String), clear_script_id;
            status = "status", with_status(models::MonitorStatus), clear_status;
            repeat_interval_in_seconds = "repeatIntervalInSeconds",
                with_repeat_interval_in_seconds(i64), clear_repeat_interval_in_seconds;
            is_run_once = "isRunOnce", with_is_run_once(bool), clear_is_run_once;
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64),
                clear_timeout_in_seconds;
            target = "target", with_target(String), clear_target;
            script_parameters = "scriptParameters",
                with_script_parameters([models::MonitorScriptParameter]), clear_script_parameters;
            configuration = "configuration", with_configuration(models::MonitorConfiguration),
                clear_configuration;
            availability_configuration = "availabilityConfiguration",
                with_availability_configuration(models::AvailabilityConfiguration),
                clear_availability_configuration;
            maintenance_window_schedule = "maintenanceWindowSchedule",
                with_maintenance_window_schedule(models::MaintenanceWindowSchedule),
                clear_maintenance_window_schedule;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            is_run_now = "isRunNow", with_is_run_now(bool), clear_is_run_now;
            scheduling_policy = "schedulingPolicy",
                with_scheduling_policy(models::MonitorSchedulingPolicy), clear_scheduling_policy;
            batch_interval_in_seconds = "batchIntervalInSeconds",
                with_batch_interval_in_seconds(i64), clear_batch_interval_in_seconds;
            is_ipv6 = "isIPv6", with_is_ipv6(bool), clear_is_ipv6;
        }
    }
}
