// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

//! The clients.

mod occ_demand_signal_client;
mod occ_metric_alarm_client;

pub use self::occ_demand_signal_client::OccDemandSignalClient;
pub use self::occ_metric_alarm_client::OccMetricAlarmClient;
