// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, DateTime, Error, Service, Utc, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apm-traces", "https://apm-trace.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the APM Traces API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_traces::{Config, QueryClient};
///
/// # async fn example() -> Result<(), oci_sdk_apm_traces::Error> {
/// let config = Config::load().await?;
/// let client = QueryClient::new(&config)?;
///
/// let mut items = client.list_quick_picks("ocid1.apmdomain.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QueryClient {
    client: Client,
}

impl QueryClient {
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

/// # Query result response
impl QueryClient {
    /// Runs a query, and returns its results.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `time_span_started_greater_than_or_equal_to`: Filters by the start time of the span: at or
    ///   after this time.
    /// - `time_span_started_less_than`: Filters by the start time of the span: before this time.
    /// - `query_details`: The request body: [`QueryDetails`](crate::models::QueryDetails).
    pub fn query(
        &self,
        apm_domain_id: impl Into<String>,
        time_span_started_greater_than_or_equal_to: DateTime<Utc>,
        time_span_started_less_than: DateTime<Utc>,
        query_details: models::QueryDetails,
    ) -> operations::Query {
        operations::Query::new(
            &self.client,
            apm_domain_id.into(),
            time_span_started_greater_than_or_equal_to,
            time_span_started_less_than,
            query_details,
        )
    }
}

/// # Quick pick
impl QueryClient {
    /// Lists the quick picks.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_quick_picks(&self, apm_domain_id: impl Into<String>) -> operations::ListQuickPicks {
        operations::ListQuickPicks::new(&self.client, apm_domain_id.into())
    }
}

client!(QueryClient);
