// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

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
/// use oci_sdk_database_management::{Config, PerfhubClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_management::Error> {
/// let config = Config::load().await?;
/// let client = PerfhubClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PerfhubClient {
    client: Client,
}

impl PerfhubClient {
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
impl PerfhubClient {
    /// Modifies the snapshot settings.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `modify_snapshot_settings_details`: The request body:
    ///   [`ModifySnapshotSettingsDetails`](crate::models::ModifySnapshotSettingsDetails).
    pub fn modify_snapshot_settings(
        &self,
        managed_database_id: impl Into<String>,
        modify_snapshot_settings_details: models::ModifySnapshotSettingsDetails,
    ) -> operations::ModifySnapshotSettings {
        operations::ModifySnapshotSettings::new(
            &self.client,
            managed_database_id.into(),
            modify_snapshot_settings_details,
        )
    }
}

client!(PerfhubClient);
