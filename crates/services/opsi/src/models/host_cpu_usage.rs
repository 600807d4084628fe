// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host CPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCpuUsage {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The CPU user mode, in percent.
    pub cpu_user_mode_in_percent: Option<f64>,
    /// The CPU system mode, in percent.
    pub cpu_system_mode_in_percent: Option<f64>,
    /// The CPU usage, in seconds.
    pub cpu_usage_in_sec: Option<f64>,
    /// The CPU utilization, in percent.
    pub cpu_utilization_in_percent: Option<f64>,
    /// The CPU stolen, in percent.
    pub cpu_stolen_in_percent: Option<f64>,
    /// The CPU idle, in percent.
    pub cpu_idle_in_percent: Option<f64>,
    /// The CPU load1min.
    pub cpu_load1min: Option<f64>,
    /// The CPU load5min.
    pub cpu_load5min: Option<f64>,
    /// The CPU load15min.
    pub cpu_load15min: Option<f64>,
}

model! {
    HostCpuUsage, "metricName" = "HOST_CPU_USAGE" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            cpu_user_mode_in_percent = "cpuUserModeInPercent", with_cpu_user_mode_in_percent(f64);
            cpu_system_mode_in_percent = "cpuSystemModeInPercent",
                with_cpu_system_mode_in_percent(f64);
            cpu_usage_in_sec = "cpuUsageInSec", with_cpu_usage_in_sec(f64);
            cpu_utilization_in_percent = "cpuUtilizationInPercent",
                with_cpu_utilization_in_percent(f64);
            cpu_stolen_in_percent = "cpuStolenInPercent", with_cpu_stolen_in_percent(f64);
            cpu_idle_in_percent = "cpuIdleInPercent", with_cpu_idle_in_percent(f64);
            cpu_load1min = "cpuLoad1min", with_cpu_load1min(f64);
            cpu_load5min = "cpuLoad5min", with_cpu_load5min(f64);
            cpu_load15min = "cpuLoad15min", with_cpu_load15min(f64);
        }
    }
}
