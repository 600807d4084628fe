// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("database-management", "https://dbmgmt.{region}.oci.{secondLevelDomain}", "/20201101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database_management::{Config, DiagnosabilityClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_management::Error> {
/// let config = Config::load().await?;
/// let client = DiagnosabilityClient::new(&config)?;
///
/// let mut items = client.list_alert_logs("ocid1.manageddatabase.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DiagnosabilityClient {
    client: Client,
}

impl DiagnosabilityClient {
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

/// # Managed database
impl DiagnosabilityClient {
    /// Lists the alert logs.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_alert_logs(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListAlertLogs {
        operations::ListAlertLogs::new(&self.client, managed_database_id.into())
    }

    /// Lists the attention logs.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_attention_logs(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListAttentionLogs {
        operations::ListAttentionLogs::new(&self.client, managed_database_id.into())
    }

    /// Summarizes the alert log counts.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn summarize_alert_log_counts(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::SummarizeAlertLogCounts {
        operations::SummarizeAlertLogCounts::new(&self.client, managed_database_id.into())
    }

    /// Summarizes the attention log counts.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn summarize_attention_log_counts(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::SummarizeAttentionLogCounts {
        operations::SummarizeAttentionLogCounts::new(&self.client, managed_database_id.into())
    }
}

client!(DiagnosabilityClient);
