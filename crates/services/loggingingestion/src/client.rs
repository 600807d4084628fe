// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("loggingingestion", "https://ingestion.logging.{region}.oci.{secondLevelDomain}", "/20200831")
        .with_dual_stack_template("https://ingestion.logging.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Logging Ingestion API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_loggingingestion::{Config, LoggingClient};
///
/// # async fn example() -> Result<(), oci_sdk_loggingingestion::Error> {
/// let config = Config::load().await?;
/// let client = LoggingClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LoggingClient {
    client: Client,
}

impl LoggingClient {
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

/// # Logs
impl LoggingClient {
    /// Writes the logs.
    ///
    /// - `log_id`: The OCID of the log.
    /// - `put_logs_details`: The request body: [`PutLogsDetails`](crate::models::PutLogsDetails).
    pub fn put_logs(
        &self,
        log_id: impl Into<String>,
        put_logs_details: models::PutLogsDetails,
    ) -> operations::PutLogs {
        operations::PutLogs::new(&self.client, log_id.into(), put_logs_details)
    }
}

client!(LoggingClient);
