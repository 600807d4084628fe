// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("loggingsearch", "https://logging.{region}.oci.{secondLevelDomain}", "/20190909")
        .with_dual_stack_template("https://logging.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Logging Search API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_loggingsearch::{Config, LogSearchClient};
///
/// # async fn example() -> Result<(), oci_sdk_loggingsearch::Error> {
/// let config = Config::load().await?;
/// let client = LogSearchClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LogSearchClient {
    client: Client,
}

impl LogSearchClient {
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

/// # Search
impl LogSearchClient {
    /// Searches the logs.
    ///
    /// - `search_logs_details`: The request body:
    ///   [`SearchLogsDetails`](crate::models::SearchLogsDetails).
    #[inline]
    pub fn search_logs(
        &self,
        search_logs_details: models::SearchLogsDetails,
    ) -> operations::SearchLogs {
        operations::SearchLogs::new(&self.client, search_logs_details)
    }
}

client!(LogSearchClient);
