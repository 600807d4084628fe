// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HeatWave fleet metric.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetHeatWaveFleetMetric = GET "/heatWaveFleetMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/HeatWaveFleetMetrics/GetHeatWaveFleetMetric";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
        /// The filter by HeatWave status.
        filter_by_heat_wave_status = query "filterByHeatWaveStatus"
            (models::GetHeatWaveFleetMetricFilterByHeatWaveStatus);
        /// The filter by HeatWave shape.
        filter_by_heat_wave_shape = query "filterByHeatWaveShape" (String);
        /// Whether the HeatWave lakehouse is enabled.
        is_heat_wave_lakehouse_enabled = query "isHeatWaveLakehouseEnabled" (bool);
    }
    returns { json(models::HeatWaveFleetMetrics) }
}
