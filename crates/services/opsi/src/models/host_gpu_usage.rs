// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host GPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostGpuUsage {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The ID of the GPU.
    pub gpu_id: Option<i64>,
    /// The utilization.
    pub utilization: Option<f64>,
    /// The memory utilization, in percent.
    pub memory_utilization: Option<f64>,
    /// The power draw.
    pub power_draw: Option<f64>,
    /// The temperature of the GPU in degrees Celsius.
    pub temperature: Option<f64>,
    /// The fan utilization.
    pub fan_utilization: Option<f64>,
    /// The clock speed graphics.
    pub clock_speed_graphics: Option<f64>,
    /// The clock speed sm.
    pub clock_speed_sm: Option<f64>,
    /// The clock speed video.
    pub clock_speed_video: Option<f64>,
    /// The clock speed memory.
    pub clock_speed_memory: Option<f64>,
    /// The performance state.
    pub performance_state: Option<f64>,
    /// The ecc single bit errors.
    pub ecc_single_bit_errors: Option<i64>,
    /// The ecc double bit errors.
    pub ecc_double_bit_errors: Option<i64>,
    /// The clock event idle.
    pub clock_event_idle: Option<i64>,
    /// The clock event hw thermal slow down.
    pub clock_event_hw_thermal_slow_down: Option<i64>,
    /// The clock event sw power cap.
    pub clock_event_sw_power_cap: Option<i64>,
    /// The clock event application clock setting.
    pub clock_event_app_clock_setting: Option<i64>,
    /// The clock event hw power break.
    pub clock_event_hw_power_break: Option<i64>,
    /// The clock event sw thermal slowdown.
    pub clock_event_sw_thermal_slowdown: Option<i64>,
    /// The clock event sync boost.
    pub clock_event_sync_boost: Option<i64>,
}

model! {
    HostGpuUsage, "metricName" = "HOST_GPU_USAGE" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            gpu_id = "gpuId", with_gpu_id(i64);
            utilization = "utilization", with_utilization(f64);
            memory_utilization = "memoryUtilization", with_memory_utilization(f64);
            power_draw = "powerDraw", with_power_draw(f64);
            temperature = "temperature", with_temperature(f64);
            fan_utilization = "fanUtilization", with_fan_utilization(f64);
            clock_speed_graphics = "clockSpeedGraphics", with_clock_speed_graphics(f64);
            clock_speed_sm = "clockSpeedSm", with_clock_speed_sm(f64);
            clock_speed_video = "clockSpeedVideo", with_clock_speed_video(f64);
            clock_speed_memory = "clockSpeedMemory", with_clock_speed_memory(f64);
            performance_state = "performanceState", with_performance_state(f64);
            ecc_single_bit_errors = "eccSingleBitErrors", with_ecc_single_bit_errors(i64);
            ecc_double_bit_errors = "eccDoubleBitErrors", with_ecc_double_bit_errors(i64);
            clock_event_idle = "clockEventIdle", with_clock_event_idle(i64);
            clock_event_hw_thermal_slow_down = "clockEventHwThermalSlowDown",
                with_clock_event_hw_thermal_slow_down(i64);
            clock_event_sw_power_cap = "clockEventSwPowerCap", with_clock_event_sw_power_cap(i64);
            clock_event_app_clock_setting = "clockEventAppClockSetting",
                with_clock_event_app_clock_setting(i64);
            clock_event_hw_power_break = "clockEventHwPowerBreak",
                with_clock_event_hw_power_break(i64);
            clock_event_sw_thermal_slowdown = "clockEventSwThermalSlowdown",
                with_clock_event_sw_thermal_slowdown(i64);
            clock_event_sync_boost = "clockEventSyncBoost", with_clock_event_sync_boost(i64);
        }
    }
}
