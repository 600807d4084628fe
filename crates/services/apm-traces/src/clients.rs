// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

//! The clients.

mod attributes_client;
mod query_client;
mod scheduled_query_client;
mod trace_client;

pub use self::attributes_client::AttributesClient;
pub use self::query_client::QueryClient;
pub use self::scheduled_query_client::ScheduledQueryClient;
pub use self::trace_client::TraceClient;
