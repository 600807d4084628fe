// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Monitor {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the monitor.
    pub monitor_type: models::MonitorType,
    /// The vantage points that execute the monitor.
    pub vantage_points: Vec<models::VantagePointInfo>,
    /// The number of vantage points.
    pub vantage_point_count: i64,
    /// The OCID of the script. Required for scripted browser and scripted REST monitors, absent for
    /// others.
    pub script_id: String,
    /// The name of the script.
    pub script_name: String,
    /// The type of the content.
    pub content_type: Option<models::MonitorContentType>,
    /// The status.
    pub status: models::MonitorStatus,
    /// The interval between repetitions of the job, in seconds from the start time.
    pub repeat_interval_in_seconds: i64,
    /// Whether this is a single run.
    pub is_run_once: bool,
    /// The timeout in seconds: at most 30 % of the repeat interval if failures are retried,
    /// otherwise 50 %.
    pub timeout_in_seconds: i64,
    /// The endpoint that the monitor runs on. Required for browser, REST, network, DNS and FTP
    /// monitors.
    pub target: Option<String>,
    /// The parameters of the script. Applies only to monitors of types with scripts.
    pub script_parameters: Option<Vec<models::MonitorScriptParameterInfo>>,
    /// The configuration.
    pub configuration: Option<models::MonitorConfiguration>,
    /// The configuration of the availability computation.
    pub availability_configuration: Option<models::AvailabilityConfiguration>,
    /// The schedule of the maintenance window.
    pub maintenance_window_schedule: Option<models::MaintenanceWindowSchedule>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the monitor runs immediately.
    pub is_run_now: bool,
    /// The policy for distributing monitor executions among vantage points.
    pub scheduling_policy: models::MonitorSchedulingPolicy,
    /// The time between two runs in batched round-robin mode, in seconds.
    pub batch_interval_in_seconds: i64,
    /// Whether the domain name resolves to an IPv6 address.
    pub is_ipv6: Option<bool>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<String>,
}

model! {
    Monitor {
        id = "id";
        display_name = "displayName";
        monitor_type = "monitorType";
        vantage_points = "vantagePoints";
        vantage_point_count = "vantagePointCount";
        script_id = "scriptId";
        script_name = "scriptName";
        content_type = "contentType";
        status = "status";
        repeat_interval_in_seconds = "repeatIntervalInSeconds";
        is_run_once = "isRunOnce";
        timeout_in_seconds = "timeoutInSeconds";
        target = "target";
        script_parameters = "scriptParameters";
        configuration = "configuration";
        availability_configuration = "availabilityConfiguration";
        maintenance_window_schedule = "maintenanceWindowSchedule";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_run_now = "isRunNow";
        scheduling_policy = "schedulingPolicy";
        batch_interval_in_seconds = "batchIntervalInSeconds";
        is_ipv6 = "isIPv6";
        created_by = "createdBy";
        last_updated_by = "lastUpdatedBy";
    }
}
