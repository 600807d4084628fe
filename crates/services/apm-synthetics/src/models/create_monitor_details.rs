// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a monitor to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitorDetails {
    /// The display name.
    pub display_name: String,
    /// The type of the monitor.
    pub monitor_type: models::MonitorType,
    /// The vantage points that execute the monitor.
    pub vantage_points: Vec<String>,
    /// The OCID of the script. Required for scripted browser and scripted REST monitors, absent for
    /// others.
    pub script_id: Option<String>,
    /// The status.
    pub status: Option<models::MonitorStatus>,
    /// The interval between repetitions of the job, in seconds from the start time.
    pub repeat_interval_in_seconds: i64,
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
}

model! {
    CreateMonitorDetails {
        required {
            display_name = "displayName", with_display_name(String);
            monitor_type = "monitorType", with_monitor_type(models::MonitorType);
            vantage_points = "vantagePoints", with_vantage_points([String]);
            repeat_interval_in_seconds = "repeatIntervalInSeconds",
                with_repeat_interval_in_seconds(i64);
        }
        optional {
            script_id = "scriptId", with_script_id(String);
            status = "status", with_status(models::MonitorStatus);
            is_run_once = "isRunOnce", with_is_run_once(bool);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            target = "target", with_target(String);
            script_parameters = "scriptParameters",
                with_script_parameters([models::MonitorScriptParameter]);
            configuration = "configuration", with_configuration(models::MonitorConfiguration);
            availability_configuration = "availabilityConfiguration",
                with_availability_configuration(models::AvailabilityConfiguration);
            maintenance_window_schedule = "maintenanceWindowSchedule",
                with_maintenance_window_schedule(models::MaintenanceWindowSchedule);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_run_now = "isRunNow", with_is_run_now(bool);
            scheduling_policy = "schedulingPolicy",
                with_scheduling_policy(models::MonitorSchedulingPolicy);
            batch_interval_in_seconds = "batchIntervalInSeconds",
                with_batch_interval_in_seconds(i64);
            is_ipv6 = "isIPv6", with_is_ipv6(bool);
        }
    }
}
