// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

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
/// use oci_sdk_apm_traces::{Config, ScheduledQueryClient};
///
/// # async fn example() -> Result<(), oci_sdk_apm_traces::Error> {
/// let config = Config::load().await?;
/// let client = ScheduledQueryClient::new(&config)?;
///
/// let mut items = client.list_scheduled_queries("ocid1.apmdomain.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ScheduledQueryClient {
    client: Client,
}

impl ScheduledQueryClient {
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

/// # Scheduled query
impl ScheduledQueryClient {
    /// Creates a scheduled query.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `create_scheduled_query_details`: The request body:
    ///   [`CreateScheduledQueryDetails`](crate::models::CreateScheduledQueryDetails).
    pub fn create_scheduled_query(
        &self,
        apm_domain_id: impl Into<String>,
        create_scheduled_query_details: models::CreateScheduledQueryDetails,
    ) -> operations::CreateScheduledQuery {
        operations::CreateScheduledQuery::new(
            &self.client,
            apm_domain_id.into(),
            create_scheduled_query_details,
        )
    }

    /// Deletes the scheduled query.
    ///
    /// - `scheduled_query_id`: The ID of the scheduled query.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn delete_scheduled_query(
        &self,
        scheduled_query_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::DeleteScheduledQuery {
        operations::DeleteScheduledQuery::new(
            &self.client,
            scheduled_query_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Gets the scheduled query.
    ///
    /// - `scheduled_query_id`: The ID of the scheduled query.
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn get_scheduled_query(
        &self,
        scheduled_query_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
    ) -> operations::GetScheduledQuery {
        operations::GetScheduledQuery::new(
            &self.client,
            scheduled_query_id.into(),
            apm_domain_id.into(),
        )
    }

    /// Lists the scheduled queries.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    pub fn list_scheduled_queries(
        &self,
        apm_domain_id: impl Into<String>,
    ) -> operations::ListScheduledQueries {
        operations::ListScheduledQueries::new(&self.client, apm_domain_id.into())
    }

    /// Updates the scheduled query.
    ///
    /// - `scheduled_query_id`: The ID of the scheduled query.
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `update_scheduled_query_details`: The request body:
    ///   [`UpdateScheduledQueryDetails`](crate::models::UpdateScheduledQueryDetails).
    pub fn update_scheduled_query(
        &self,
        scheduled_query_id: impl Into<String>,
        apm_domain_id: impl Into<String>,
        update_scheduled_query_details: models::UpdateScheduledQueryDetails,
    ) -> operations::UpdateScheduledQuery {
        operations::UpdateScheduledQuery::new(
            &self.client,
            scheduled_query_id.into(),
            apm_domain_id.into(),
            update_scheduled_query_details,
        )
    }
}

client!(ScheduledQueryClient);
