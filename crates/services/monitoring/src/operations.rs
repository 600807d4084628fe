// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_alarm_compartment;
mod create_alarm;
mod create_alarm_suppression;
mod delete_alarm;
mod delete_alarm_suppression;
mod get_alarm;
mod get_alarm_history;
mod get_alarm_suppression;
mod list_alarm_suppressions;
mod list_alarms;
mod list_alarms_status;
mod list_metrics;
mod post_metric_data;
mod remove_alarm_suppression;
mod retrieve_dimension_states;
mod summarize_alarm_suppression_history;
mod summarize_metrics_data;
mod update_alarm;

pub use self::change_alarm_compartment::ChangeAlarmCompartment;
pub use self::create_alarm::CreateAlarm;
pub use self::create_alarm_suppression::CreateAlarmSuppression;
pub use self::delete_alarm::DeleteAlarm;
pub use self::delete_alarm_suppression::DeleteAlarmSuppression;
pub use self::get_alarm::GetAlarm;
pub use self::get_alarm_history::GetAlarmHistory;
pub use self::get_alarm_suppression::GetAlarmSuppression;
pub use self::list_alarm_suppressions::ListAlarmSuppressions;
pub use self::list_alarms::ListAlarms;
pub use self::list_alarms_status::ListAlarmsStatus;
pub use self::list_metrics::ListMetrics;
pub use self::post_metric_data::PostMetricData;
pub use self::remove_alarm_suppression::RemoveAlarmSuppression;
pub use self::retrieve_dimension_states::RetrieveDimensionStates;
pub use self::summarize_alarm_suppression_history::SummarizeAlarmSuppressionHistory;
pub use self::summarize_metrics_data::SummarizeMetricsData;
pub use self::update_alarm::UpdateAlarm;
