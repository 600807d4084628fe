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
/// use oci_sdk_database_management::{Config, ManagedMySqlDatabasesClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_management::Error> {
/// let config = Config::load().await?;
/// let client = ManagedMySqlDatabasesClient::new(&config)?;
///
/// let mut items = client.list_managed_my_sql_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagedMySqlDatabasesClient {
    client: Client,
}

impl ManagedMySqlDatabasesClient {
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

/// # HeatWave fleet metrics
impl ManagedMySqlDatabasesClient {
    /// Gets the HeatWave fleet metric.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_heat_wave_fleet_metric(
        &self,
        compartment_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetHeatWaveFleetMetric {
        operations::GetHeatWaveFleetMetric::new(
            &self.client,
            compartment_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Managed MySQL database
impl ManagedMySqlDatabasesClient {
    /// Changes the MySQL database management type.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    /// - `change_mysql_database_management_type_details`: The request body:
    ///   [`ChangeMysqlDatabaseManagementTypeDetails`](crate::models::ChangeMysqlDatabaseManagementTypeDetails).
    pub fn change_mysql_database_management_type(
        &self,
        managed_my_sql_database_id: impl Into<String>,
        change_mysql_database_management_type_details: models::ChangeMysqlDatabaseManagementTypeDetails,
    ) -> operations::ChangeMysqlDatabaseManagementType {
        operations::ChangeMysqlDatabaseManagementType::new(
            &self.client,
            managed_my_sql_database_id.into(),
            change_mysql_database_management_type_details,
        )
    }

    /// Gets the binary log information.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn get_binary_log_information(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::GetBinaryLogInformation {
        operations::GetBinaryLogInformation::new(&self.client, managed_my_sql_database_id.into())
    }

    /// Gets the general replication information.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn get_general_replication_information(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::GetGeneralReplicationInformation {
        operations::GetGeneralReplicationInformation::new(
            &self.client,
            managed_my_sql_database_id.into(),
        )
    }

    /// Gets the managed MySQL database.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn get_managed_my_sql_database(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::GetManagedMySqlDatabase {
        operations::GetManagedMySqlDatabase::new(&self.client, managed_my_sql_database_id.into())
    }

    /// Gets the MySQL query details.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    /// - `digest`: The digest.
    pub fn get_my_sql_query_details(
        &self,
        managed_my_sql_database_id: impl Into<String>,
        digest: impl Into<String>,
    ) -> operations::GetMySqlQueryDetails {
        operations::GetMySqlQueryDetails::new(
            &self.client,
            managed_my_sql_database_id.into(),
            digest.into(),
        )
    }

    /// Lists the high availability members.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn list_high_availability_members(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::ListHighAvailabilityMembers {
        operations::ListHighAvailabilityMembers::new(
            &self.client,
            managed_my_sql_database_id.into(),
        )
    }

    /// Lists the inbound replications.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn list_inbound_replications(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::ListInboundReplications {
        operations::ListInboundReplications::new(&self.client, managed_my_sql_database_id.into())
    }

    /// Lists the managed MySQL database configuration data.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn list_managed_my_sql_database_configuration_data(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::ListManagedMySqlDatabaseConfigurationData {
        operations::ListManagedMySqlDatabaseConfigurationData::new(
            &self.client,
            managed_my_sql_database_id.into(),
        )
    }

    /// Lists the managed MySQL database SQL data.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn list_managed_my_sql_database_sql_data(
        &self,
        managed_my_sql_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::ListManagedMySqlDatabaseSqlData {
        operations::ListManagedMySqlDatabaseSqlData::new(
            &self.client,
            managed_my_sql_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Lists the managed MySQL databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_managed_my_sql_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagedMySqlDatabases {
        operations::ListManagedMySqlDatabases::new(&self.client, compartment_id.into())
    }

    /// Lists the MySQL digest errors.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    /// - `digest`: The digest.
    pub fn list_my_sql_digest_errors(
        &self,
        managed_my_sql_database_id: impl Into<String>,
        digest: impl Into<String>,
    ) -> operations::ListMySqlDigestErrors {
        operations::ListMySqlDigestErrors::new(
            &self.client,
            managed_my_sql_database_id.into(),
            digest.into(),
        )
    }

    /// Lists the outbound replications.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    pub fn list_outbound_replications(
        &self,
        managed_my_sql_database_id: impl Into<String>,
    ) -> operations::ListOutboundReplications {
        operations::ListOutboundReplications::new(&self.client, managed_my_sql_database_id.into())
    }

    /// Summarizes the managed MySQL database availability metrics.
    ///
    /// - `managed_my_sql_database_id`: The OCID of the managed MySQL database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_managed_my_sql_database_availability_metrics(
        &self,
        managed_my_sql_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeManagedMySqlDatabaseAvailabilityMetrics {
        operations::SummarizeManagedMySqlDatabaseAvailabilityMetrics::new(
            &self.client,
            managed_my_sql_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # MySQL fleet metrics
impl ManagedMySqlDatabasesClient {
    /// Gets the MySQL fleet metric.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_my_sql_fleet_metric(
        &self,
        compartment_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetMySqlFleetMetric {
        operations::GetMySqlFleetMetric::new(
            &self.client,
            compartment_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

client!(ManagedMySqlDatabasesClient);
