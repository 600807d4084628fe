// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_occ_demand_signal_compartment;
mod create_occ_demand_signal;
mod create_occ_metric_alarm;
mod delete_occ_demand_signal;
mod delete_occ_metric_alarm;
mod get_occ_demand_signal;
mod get_occ_metric_alarm;
mod list_occ_demand_signals;
mod list_occ_metric_alarms;
mod patch_occ_demand_signal;
mod update_occ_demand_signal;
mod update_occ_metric_alarm;

pub use self::change_occ_demand_signal_compartment::ChangeOccDemandSignalCompartment;
pub use self::create_occ_demand_signal::CreateOccDemandSignal;
pub use self::create_occ_metric_alarm::CreateOccMetricAlarm;
pub use self::delete_occ_demand_signal::DeleteOccDemandSignal;
pub use self::delete_occ_metric_alarm::DeleteOccMetricAlarm;
pub use self::get_occ_demand_signal::GetOccDemandSignal;
pub use self::get_occ_metric_alarm::GetOccMetricAlarm;
pub use self::list_occ_demand_signals::ListOccDemandSignals;
pub use self::list_occ_metric_alarms::ListOccMetricAlarms;
pub use self::patch_occ_demand_signal::PatchOccDemandSignal;
pub use self::update_occ_demand_signal::UpdateOccDemandSignal;
pub use self::update_occ_metric_alarm::UpdateOccMetricAlarm;
