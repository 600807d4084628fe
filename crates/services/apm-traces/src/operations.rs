// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod bulk_activate_attribute;
mod bulk_de_activate_attribute;
mod bulk_pin_attribute;
mod bulk_unpin_attribute;
mod bulk_update_attribute;
mod bulk_update_attribute_notes;
mod create_scheduled_query;
mod delete_scheduled_query;
mod get_aggregated_snapshot;
mod get_log;
mod get_scheduled_query;
mod get_span;
mod get_status_auto_activate;
mod get_trace;
mod get_trace_snapshot;
mod list_quick_picks;
mod list_scheduled_queries;
mod put_toggle_auto_activate;
mod query;
mod update_scheduled_query;

pub use self::bulk_activate_attribute::BulkActivateAttribute;
pub use self::bulk_de_activate_attribute::BulkDeActivateAttribute;
pub use self::bulk_pin_attribute::BulkPinAttribute;
pub use self::bulk_unpin_attribute::BulkUnpinAttribute;
pub use self::bulk_update_attribute::BulkUpdateAttribute;
pub use self::bulk_update_attribute_notes::BulkUpdateAttributeNotes;
pub use self::create_scheduled_query::CreateScheduledQuery;
pub use self::delete_scheduled_query::DeleteScheduledQuery;
pub use self::get_aggregated_snapshot::GetAggregatedSnapshot;
pub use self::get_log::GetLog;
pub use self::get_scheduled_query::GetScheduledQuery;
pub use self::get_span::GetSpan;
pub use self::get_status_auto_activate::GetStatusAutoActivate;
pub use self::get_trace::GetTrace;
pub use self::get_trace_snapshot::GetTraceSnapshot;
pub use self::list_quick_picks::ListQuickPicks;
pub use self::list_scheduled_queries::ListScheduledQueries;
pub use self::put_toggle_auto_activate::PutToggleAutoActivate;
pub use self::query::Query;
pub use self::update_scheduled_query::UpdateScheduledQuery;
