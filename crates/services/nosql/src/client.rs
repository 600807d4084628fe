// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("nosql", "https://nosql.{region}.oci.{secondLevelDomain}", "/20190828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the NoSQL Database API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_nosql::{Config, NosqlClient};
///
/// # async fn example() -> Result<(), oci_sdk_nosql::Error> {
/// let config = Config::load().await?;
/// let client = NosqlClient::new(&config)?;
///
/// let mut items = client.list_tables("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NosqlClient {
    client: Client,
}

impl NosqlClient {
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

/// # Configuration
impl NosqlClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }

    /// Unassigns the KMS key.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn unassign_kms_key(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::UnassignKmsKey {
        operations::UnassignKmsKey::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_configuration_details: impl Into<models::UpdateConfigurationDetails>,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_configuration_details.into(),
        )
    }
}

/// # Index
impl NosqlClient {
    /// Creates an index.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `create_index_details`: The request body:
    ///   [`CreateIndexDetails`](crate::models::CreateIndexDetails).
    pub fn create_index(
        &self,
        table_name_or_id: impl Into<String>,
        create_index_details: models::CreateIndexDetails,
    ) -> operations::CreateIndex {
        operations::CreateIndex::new(&self.client, table_name_or_id.into(), create_index_details)
    }

    /// Deletes the index.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `index_name`: The name of the index.
    pub fn delete_index(
        &self,
        table_name_or_id: impl Into<String>,
        index_name: impl Into<String>,
    ) -> operations::DeleteIndex {
        operations::DeleteIndex::new(&self.client, table_name_or_id.into(), index_name.into())
    }

    /// Gets the index.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `index_name`: The name of the index.
    pub fn get_index(
        &self,
        table_name_or_id: impl Into<String>,
        index_name: impl Into<String>,
    ) -> operations::GetIndex {
        operations::GetIndex::new(&self.client, table_name_or_id.into(), index_name.into())
    }

    /// Lists the indexes.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    pub fn list_indexes(&self, table_name_or_id: impl Into<String>) -> operations::ListIndexes {
        operations::ListIndexes::new(&self.client, table_name_or_id.into())
    }
}

/// # Query result
impl NosqlClient {
    /// Prepares the statement.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `statement`: The statement.
    pub fn prepare_statement(
        &self,
        compartment_id: impl Into<String>,
        statement: impl Into<String>,
    ) -> operations::PrepareStatement {
        operations::PrepareStatement::new(&self.client, compartment_id.into(), statement.into())
    }

    /// Runs a query, and returns its results.
    ///
    /// - `query_details`: The request body: [`QueryDetails`](crate::models::QueryDetails).
    #[inline]
    pub fn query(&self, query_details: models::QueryDetails) -> operations::Query {
        operations::Query::new(&self.client, query_details)
    }

    /// Summarizes the statement.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `statement`: The statement.
    pub fn summarize_statement(
        &self,
        compartment_id: impl Into<String>,
        statement: impl Into<String>,
    ) -> operations::SummarizeStatement {
        operations::SummarizeStatement::new(&self.client, compartment_id.into(), statement.into())
    }
}

/// # Row
impl NosqlClient {
    /// Deletes the row.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `key`: The key.
    pub fn delete_row(
        &self,
        table_name_or_id: impl Into<String>,
        key: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::DeleteRow {
        operations::DeleteRow::new(&self.client, table_name_or_id.into(), list(key))
    }

    /// Gets the row.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `key`: The key.
    pub fn get_row(
        &self,
        table_name_or_id: impl Into<String>,
        key: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::GetRow {
        operations::GetRow::new(&self.client, table_name_or_id.into(), list(key))
    }

    /// Updates the row.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `update_row_details`: The request body:
    ///   [`UpdateRowDetails`](crate::models::UpdateRowDetails).
    pub fn update_row(
        &self,
        table_name_or_id: impl Into<String>,
        update_row_details: models::UpdateRowDetails,
    ) -> operations::UpdateRow {
        operations::UpdateRow::new(&self.client, table_name_or_id.into(), update_row_details)
    }
}

/// # Table
impl NosqlClient {
    /// Moves the table to another compartment.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `change_table_compartment_details`: The request body:
    ///   [`ChangeTableCompartmentDetails`](crate::models::ChangeTableCompartmentDetails).
    pub fn change_table_compartment(
        &self,
        table_name_or_id: impl Into<String>,
        change_table_compartment_details: models::ChangeTableCompartmentDetails,
    ) -> operations::ChangeTableCompartment {
        operations::ChangeTableCompartment::new(
            &self.client,
            table_name_or_id.into(),
            change_table_compartment_details,
        )
    }

    /// Creates a replica.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `create_replica_details`: The request body:
    ///   [`CreateReplicaDetails`](crate::models::CreateReplicaDetails).
    pub fn create_replica(
        &self,
        table_name_or_id: impl Into<String>,
        create_replica_details: models::CreateReplicaDetails,
    ) -> operations::CreateReplica {
        operations::CreateReplica::new(
            &self.client,
            table_name_or_id.into(),
            create_replica_details,
        )
    }

    /// Creates a table.
    ///
    /// - `create_table_details`: The request body:
    ///   [`CreateTableDetails`](crate::models::CreateTableDetails).
    #[inline]
    pub fn create_table(
        &self,
        create_table_details: models::CreateTableDetails,
    ) -> operations::CreateTable {
        operations::CreateTable::new(&self.client, create_table_details)
    }

    /// Deletes the replica.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `region`: The region.
    pub fn delete_replica(
        &self,
        table_name_or_id: impl Into<String>,
        region: impl Into<String>,
    ) -> operations::DeleteReplica {
        operations::DeleteReplica::new(&self.client, table_name_or_id.into(), region.into())
    }

    /// Deletes the table.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    pub fn delete_table(&self, table_name_or_id: impl Into<String>) -> operations::DeleteTable {
        operations::DeleteTable::new(&self.client, table_name_or_id.into())
    }

    /// Gets the table.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    pub fn get_table(&self, table_name_or_id: impl Into<String>) -> operations::GetTable {
        operations::GetTable::new(&self.client, table_name_or_id.into())
    }

    /// Lists the table usage.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    pub fn list_table_usage(
        &self,
        table_name_or_id: impl Into<String>,
    ) -> operations::ListTableUsage {
        operations::ListTableUsage::new(&self.client, table_name_or_id.into())
    }

    /// Lists the tables.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_tables(&self, compartment_id: impl Into<String>) -> operations::ListTables {
        operations::ListTables::new(&self.client, compartment_id.into())
    }

    /// Updates the table.
    ///
    /// - `table_name_or_id`: The name of the table in the compartment, or its OCID.
    /// - `update_table_details`: The request body:
    ///   [`UpdateTableDetails`](crate::models::UpdateTableDetails).
    pub fn update_table(
        &self,
        table_name_or_id: impl Into<String>,
        update_table_details: models::UpdateTableDetails,
    ) -> operations::UpdateTable {
        operations::UpdateTable::new(&self.client, table_name_or_id.into(), update_table_details)
    }
}

/// # Work request
impl NosqlClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(NosqlClient);
