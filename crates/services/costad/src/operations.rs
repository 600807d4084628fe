// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_cost_alert_subscription;
mod create_cost_anomaly_monitor;
mod delete_cost_alert_subscription;
mod delete_cost_anomaly_monitor;
mod disable_cost_anomaly_monitor;
mod enable_cost_anomaly_monitor;
mod get_cost_alert_subscription;
mod get_cost_anomaly_event;
mod get_cost_anomaly_monitor;
mod list_cost_alert_subscriptions;
mod list_cost_anomaly_events;
mod list_cost_anomaly_monitors;
mod summarize_cost_anomaly_event_analytics;
mod update_cost_alert_subscription;
mod update_cost_anomaly_event;
mod update_cost_anomaly_monitor;

pub use self::create_cost_alert_subscription::CreateCostAlertSubscription;
pub use self::create_cost_anomaly_monitor::CreateCostAnomalyMonitor;
pub use self::delete_cost_alert_subscription::DeleteCostAlertSubscription;
pub use self::delete_cost_anomaly_monitor::DeleteCostAnomalyMonitor;
pub use self::disable_cost_anomaly_monitor::DisableCostAnomalyMonitor;
pub use self::enable_cost_anomaly_monitor::EnableCostAnomalyMonitor;
pub use self::get_cost_alert_subscription::GetCostAlertSubscription;
pub use self::get_cost_anomaly_event::GetCostAnomalyEvent;
pub use self::get_cost_anomaly_monitor::GetCostAnomalyMonitor;
pub use self::list_cost_alert_subscriptions::ListCostAlertSubscriptions;
pub use self::list_cost_anomaly_events::ListCostAnomalyEvents;
pub use self::list_cost_anomaly_monitors::ListCostAnomalyMonitors;
pub use self::summarize_cost_anomaly_event_analytics::SummarizeCostAnomalyEventAnalytics;
pub use self::update_cost_alert_subscription::UpdateCostAlertSubscription;
pub use self::update_cost_anomaly_event::UpdateCostAnomalyEvent;
pub use self::update_cost_anomaly_monitor::UpdateCostAnomalyMonitor;
