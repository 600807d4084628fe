// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, DateTime, Error, Service, Utc, client};

use crate::operations;

static SERVICE: Service =
    Service::new("apm-traces", "https://apm-trace.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the APM Traces API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_traces::{Config, TraceClient};
///
/// # async fn example() -> Result<(), oci_sdk_apm_traces::Error> {
/// let config = Config::load().await?;
/// let client = TraceClient::new(&config)?;
///
/// let response = client.get_aggregated_snapshot("example", "ocid1.apmdomain.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TraceClient {
    client: Client,
}

impl TraceClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Aggregated snapshot
impl TraceClient {
    /// Gets the aggregated snapshot.
    ///
    /// - `trace_key`: The ID of the trace.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_aggregated_snapshot(
        &self,
        trace_key: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetAggregatedSnapshot {
        operations::GetAggregatedSnapshot::new(&self.client, trace_key.into(), apm_domain_id.into())
    }
}

/// # Log
impl TraceClient {
    /// Gets the log.
    ///
    /// - `log_key`: The key of the log, called `logId` in Application Performance Monitoring.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `time_log_started_greater_than_or_equal_to`: Filters by the start time of the log: at or
    ///   after this time.
    /// - `time_log_ended_less_than`: Filters by the end time of the log: before this time.
    pub fn get_log(
        &self,
        log_key: impl Into<String>,
        apm_domain_id: impl Into<String>,
        time_log_started_greater_than_or_equal_to: DateTime<Utc>,
        time_log_ended_less_than: DateTime<Utc>,
    ) -> operations::GetLog {
        operations::GetLog::new(
            &self.client,
            log_key.into(),
            apm_domain_id.into(),
            time_log_started_greater_than_or_equal_to,
            time_log_ended_less_than,
        )
    }
}

/// # Span
impl TraceClient {
    /// Gets the span.
    ///
    /// - `span_key`: The span ID.
    /// - `trace_key`: The ID of the trace.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_span(
        &self,
        span_key: impl Into<String>,
        trace_key: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetSpan {
        operations::GetSpan::new(
            &self.client,
            span_key.into(),
            trace_key.into(),
            apm_domain_id.into(),
        )
    }
}

/// # Trace
impl TraceClient {
    /// Gets the trace.
    ///
    /// - `trace_key`: The ID of the trace.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_trace(
        &self,
        trace_key: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetTrace {
        operations::GetTrace::new(&self.client, trace_key.into(), apm_domain_id.into())
    }
}

/// # Trace snapshot
impl TraceClient {
    /// Gets the trace snapshot.
    ///
    /// - `trace_key`: The ID of the trace.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_trace_snapshot(
        &self,
        trace_key: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetTraceSnapshot {
        operations::GetTraceSnapshot::new(&self.client, trace_key.into(), apm_domain_id.into())
    }
}

client!(TraceClient);
