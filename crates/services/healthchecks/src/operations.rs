// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_http_monitor_compartment;
mod change_ping_monitor_compartment;
mod create_http_monitor;
mod create_on_demand_http_probe;
mod create_on_demand_ping_probe;
mod create_ping_monitor;
mod delete_http_monitor;
mod delete_ping_monitor;
mod get_http_monitor;
mod get_ping_monitor;
mod list_health_checks_vantage_points;
mod list_http_monitors;
mod list_http_probe_results;
mod list_ping_monitors;
mod list_ping_probe_results;
mod update_http_monitor;
mod update_ping_monitor;

pub use self::change_http_monitor_compartment::ChangeHttpMonitorCompartment;
pub use self::change_ping_monitor_compartment::ChangePingMonitorCompartment;
pub use self::create_http_monitor::CreateHttpMonitor;
pub use self::create_on_demand_http_probe::CreateOnDemandHttpProbe;
pub use self::create_on_demand_ping_probe::CreateOnDemandPingProbe;
pub use self::create_ping_monitor::CreatePingMonitor;
pub use self::delete_http_monitor::DeleteHttpMonitor;
pub use self::delete_ping_monitor::DeletePingMonitor;
pub use self::get_http_monitor::GetHttpMonitor;
pub use self::get_ping_monitor::GetPingMonitor;
pub use self::list_health_checks_vantage_points::ListHealthChecksVantagePoints;
pub use self::list_http_monitors::ListHttpMonitors;
pub use self::list_http_probe_results::ListHttpProbeResults;
pub use self::list_ping_monitors::ListPingMonitors;
pub use self::list_ping_probe_results::ListPingProbeResults;
pub use self::update_http_monitor::UpdateHttpMonitor;
pub use self::update_ping_monitor::UpdatePingMonitor;
