// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-flow", "https://dataflow.{region}.oci.{secondLevelDomain}", "/20200129")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Flow API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_flow::{Config, DataFlowClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_flow::Error> {
/// let config = Config::load().await?;
/// let client = DataFlowClient::new(&config)?;
///
/// let mut items = client.list_applications("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataFlowClient {
    client: Client,
}

impl DataFlowClient {
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

/// # Application
impl DataFlowClient {
    /// Deletes the application with all resources that depend on it.
    ///
    /// - `application_id`: The ID of the application.
    pub fn cascading_delete_application(
        &self,
        application_id: impl Into<String>,
    ) -> operations::CascadingDeleteApplication {
        operations::CascadingDeleteApplication::new(&self.client, application_id.into())
    }

    /// Moves the application to another compartment.
    ///
    /// - `application_id`: The ID of the application.
    /// - `change_application_compartment_details`: The request body:
    ///   [`ChangeApplicationCompartmentDetails`](crate::models::ChangeApplicationCompartmentDetails).
    pub fn change_application_compartment(
        &self,
        application_id: impl Into<String>,
        change_application_compartment_details: models::ChangeApplicationCompartmentDetails,
    ) -> operations::ChangeApplicationCompartment {
        operations::ChangeApplicationCompartment::new(
            &self.client,
            application_id.into(),
            change_application_compartment_details,
        )
    }

    /// Creates an application.
    ///
    /// - `create_application_details`: The request body:
    ///   [`CreateApplicationDetails`](crate::models::CreateApplicationDetails).
    #[inline]
    pub fn create_application(
        &self,
        create_application_details: models::CreateApplicationDetails,
    ) -> operations::CreateApplication {
        operations::CreateApplication::new(&self.client, create_application_details)
    }

    /// Deletes the application.
    ///
    /// - `application_id`: The ID of the application.
    pub fn delete_application(
        &self,
        application_id: impl Into<String>,
    ) -> operations::DeleteApplication {
        operations::DeleteApplication::new(&self.client, application_id.into())
    }

    /// Gets the application.
    ///
    /// - `application_id`: The ID of the application.
    pub fn get_application(&self, application_id: impl Into<String>) -> operations::GetApplication {
        operations::GetApplication::new(&self.client, application_id.into())
    }

    /// Lists the applications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApplications {
        operations::ListApplications::new(&self.client, compartment_id.into())
    }

    /// Updates the application.
    ///
    /// - `application_id`: The ID of the application.
    /// - `update_application_details`: The request body:
    ///   [`UpdateApplicationDetails`](crate::models::UpdateApplicationDetails).
    pub fn update_application(
        &self,
        application_id: impl Into<String>,
        update_application_details: models::UpdateApplicationDetails,
    ) -> operations::UpdateApplication {
        operations::UpdateApplication::new(
            &self.client,
            application_id.into(),
            update_application_details,
        )
    }
}

/// # Pool
impl DataFlowClient {
    /// Moves the pool to another compartment.
    ///
    /// - `pool_id`: The OCID of the pool.
    /// - `change_pool_compartment_details`: The request body:
    ///   [`ChangePoolCompartmentDetails`](crate::models::ChangePoolCompartmentDetails).
    pub fn change_pool_compartment(
        &self,
        pool_id: impl Into<String>,
        change_pool_compartment_details: models::ChangePoolCompartmentDetails,
    ) -> operations::ChangePoolCompartment {
        operations::ChangePoolCompartment::new(
            &self.client,
            pool_id.into(),
            change_pool_compartment_details,
        )
    }

    /// Creates a pool.
    ///
    /// - `create_pool_details`: The request body:
    ///   [`CreatePoolDetails`](crate::models::CreatePoolDetails).
    #[inline]
    pub fn create_pool(
        &self,
        create_pool_details: models::CreatePoolDetails,
    ) -> operations::CreatePool {
        operations::CreatePool::new(&self.client, create_pool_details)
    }

    /// Deletes the pool.
    ///
    /// - `pool_id`: The OCID of the pool.
    pub fn delete_pool(&self, pool_id: impl Into<String>) -> operations::DeletePool {
        operations::DeletePool::new(&self.client, pool_id.into())
    }

    /// Gets the pool.
    ///
    /// - `pool_id`: The OCID of the pool.
    pub fn get_pool(&self, pool_id: impl Into<String>) -> operations::GetPool {
        operations::GetPool::new(&self.client, pool_id.into())
    }

    /// Lists the pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_pools(&self, compartment_id: impl Into<String>) -> operations::ListPools {
        operations::ListPools::new(&self.client, compartment_id.into())
    }

    /// Starts the pool.
    ///
    /// - `pool_id`: The OCID of the pool.
    pub fn start_pool(&self, pool_id: impl Into<String>) -> operations::StartPool {
        operations::StartPool::new(&self.client, pool_id.into())
    }

    /// Stops the pool.
    ///
    /// - `pool_id`: The OCID of the pool.
    pub fn stop_pool(&self, pool_id: impl Into<String>) -> operations::StopPool {
        operations::StopPool::new(&self.client, pool_id.into())
    }

    /// Updates the pool.
    ///
    /// - `pool_id`: The OCID of the pool.
    /// - `update_pool_details`: The request body:
    ///   [`UpdatePoolDetails`](crate::models::UpdatePoolDetails).
    pub fn update_pool(
        &self,
        pool_id: impl Into<String>,
        update_pool_details: models::UpdatePoolDetails,
    ) -> operations::UpdatePool {
        operations::UpdatePool::new(&self.client, pool_id.into(), update_pool_details)
    }
}

/// # Private endpoint
impl DataFlowClient {
    /// Moves the private endpoint to another compartment.
    ///
    /// - `private_endpoint_id`: The ID of the private endpoint.
    /// - `change_private_endpoint_compartment_details`: The request body:
    ///   [`ChangePrivateEndpointCompartmentDetails`](crate::models::ChangePrivateEndpointCompartmentDetails).
    pub fn change_private_endpoint_compartment(
        &self,
        private_endpoint_id: impl Into<String>,
        change_private_endpoint_compartment_details: models::ChangePrivateEndpointCompartmentDetails,
    ) -> operations::ChangePrivateEndpointCompartment {
        operations::ChangePrivateEndpointCompartment::new(
            &self.client,
            private_endpoint_id.into(),
            change_private_endpoint_compartment_details,
        )
    }

    /// Creates a private endpoint.
    ///
    /// - `create_private_endpoint_details`: The request body:
    ///   [`CreatePrivateEndpointDetails`](crate::models::CreatePrivateEndpointDetails).
    #[inline]
    pub fn create_private_endpoint(
        &self,
        create_private_endpoint_details: models::CreatePrivateEndpointDetails,
    ) -> operations::CreatePrivateEndpoint {
        operations::CreatePrivateEndpoint::new(&self.client, create_private_endpoint_details)
    }

    /// Deletes the private endpoint.
    ///
    /// - `private_endpoint_id`: The ID of the private endpoint.
    pub fn delete_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
    ) -> operations::DeletePrivateEndpoint {
        operations::DeletePrivateEndpoint::new(&self.client, private_endpoint_id.into())
    }

    /// Gets the private endpoint.
    ///
    /// - `private_endpoint_id`: The ID of the private endpoint.
    pub fn get_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
    ) -> operations::GetPrivateEndpoint {
        operations::GetPrivateEndpoint::new(&self.client, private_endpoint_id.into())
    }

    /// Lists the private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPrivateEndpoints {
        operations::ListPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the private endpoint.
    ///
    /// - `private_endpoint_id`: The ID of the private endpoint.
    /// - `update_private_endpoint_details`: The request body:
    ///   [`UpdatePrivateEndpointDetails`](crate::models::UpdatePrivateEndpointDetails).
    pub fn update_private_endpoint(
        &self,
        private_endpoint_id: impl Into<String>,
        update_private_endpoint_details: models::UpdatePrivateEndpointDetails,
    ) -> operations::UpdatePrivateEndpoint {
        operations::UpdatePrivateEndpoint::new(
            &self.client,
            private_endpoint_id.into(),
            update_private_endpoint_details,
        )
    }
}

/// # Run
impl DataFlowClient {
    /// Moves the run to another compartment.
    ///
    /// - `run_id`: The ID of the run.
    /// - `change_run_compartment_details`: The request body:
    ///   [`ChangeRunCompartmentDetails`](crate::models::ChangeRunCompartmentDetails).
    pub fn change_run_compartment(
        &self,
        run_id: impl Into<String>,
        change_run_compartment_details: models::ChangeRunCompartmentDetails,
    ) -> operations::ChangeRunCompartment {
        operations::ChangeRunCompartment::new(
            &self.client,
            run_id.into(),
            change_run_compartment_details,
        )
    }

    /// Creates a run.
    ///
    /// - `create_run_details`: The request body:
    ///   [`CreateRunDetails`](crate::models::CreateRunDetails).
    #[inline]
    pub fn create_run(
        &self,
        create_run_details: models::CreateRunDetails,
    ) -> operations::CreateRun {
        operations::CreateRun::new(&self.client, create_run_details)
    }

    /// Deletes the run.
    ///
    /// - `run_id`: The ID of the run.
    pub fn delete_run(&self, run_id: impl Into<String>) -> operations::DeleteRun {
        operations::DeleteRun::new(&self.client, run_id.into())
    }

    /// Gets the run.
    ///
    /// - `run_id`: The ID of the run.
    pub fn get_run(&self, run_id: impl Into<String>) -> operations::GetRun {
        operations::GetRun::new(&self.client, run_id.into())
    }

    /// Gets the run log.
    ///
    /// - `run_id`: The ID of the run.
    /// - `name`: The name.
    pub fn get_run_log(
        &self,
        run_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::GetRunLog {
        operations::GetRunLog::new(&self.client, run_id.into(), name.into())
    }

    /// Lists the runs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_runs(&self, compartment_id: impl Into<String>) -> operations::ListRuns {
        operations::ListRuns::new(&self.client, compartment_id.into())
    }

    /// Updates the run.
    ///
    /// - `run_id`: The ID of the run.
    /// - `update_run_details`: The request body:
    ///   [`UpdateRunDetails`](crate::models::UpdateRunDetails).
    pub fn update_run(
        &self,
        run_id: impl Into<String>,
        update_run_details: models::UpdateRunDetails,
    ) -> operations::UpdateRun {
        operations::UpdateRun::new(&self.client, run_id.into(), update_run_details)
    }
}

/// # Run log
impl DataFlowClient {
    /// Lists the run logs.
    ///
    /// - `run_id`: The ID of the run.
    pub fn list_run_logs(&self, run_id: impl Into<String>) -> operations::ListRunLogs {
        operations::ListRunLogs::new(&self.client, run_id.into())
    }
}

/// # SQL endpoint
impl DataFlowClient {
    /// Moves the SQL endpoint to another compartment.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    /// - `change_sql_endpoint_compartment_details`: The request body:
    ///   [`ChangeSqlEndpointCompartmentDetails`](crate::models::ChangeSqlEndpointCompartmentDetails).
    pub fn change_sql_endpoint_compartment(
        &self,
        sql_endpoint_id: impl Into<String>,
        change_sql_endpoint_compartment_details: models::ChangeSqlEndpointCompartmentDetails,
    ) -> operations::ChangeSqlEndpointCompartment {
        operations::ChangeSqlEndpointCompartment::new(
            &self.client,
            sql_endpoint_id.into(),
            change_sql_endpoint_compartment_details,
        )
    }

    /// Creates an SQL endpoint.
    ///
    /// - `create_sql_endpoint_details`: The request body:
    ///   [`CreateSqlEndpointDetails`](crate::models::CreateSqlEndpointDetails).
    #[inline]
    pub fn create_sql_endpoint(
        &self,
        create_sql_endpoint_details: models::CreateSqlEndpointDetails,
    ) -> operations::CreateSqlEndpoint {
        operations::CreateSqlEndpoint::new(&self.client, create_sql_endpoint_details)
    }

    /// Deletes the SQL endpoint.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    pub fn delete_sql_endpoint(
        &self,
        sql_endpoint_id: impl Into<String>,
    ) -> operations::DeleteSqlEndpoint {
        operations::DeleteSqlEndpoint::new(&self.client, sql_endpoint_id.into())
    }

    /// Gets the SQL endpoint.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    pub fn get_sql_endpoint(
        &self,
        sql_endpoint_id: impl Into<String>,
    ) -> operations::GetSqlEndpoint {
        operations::GetSqlEndpoint::new(&self.client, sql_endpoint_id.into())
    }

    /// Lists the SQL endpoints.
    #[inline]
    pub fn list_sql_endpoints(&self) -> operations::ListSqlEndpoints {
        operations::ListSqlEndpoints::new(&self.client)
    }

    /// Starts the SQL endpoint.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    pub fn start_sql_endpoint(
        &self,
        sql_endpoint_id: impl Into<String>,
    ) -> operations::StartSqlEndpoint {
        operations::StartSqlEndpoint::new(&self.client, sql_endpoint_id.into())
    }

    /// Stops the SQL endpoint.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    pub fn stop_sql_endpoint(
        &self,
        sql_endpoint_id: impl Into<String>,
    ) -> operations::StopSqlEndpoint {
        operations::StopSqlEndpoint::new(&self.client, sql_endpoint_id.into())
    }

    /// Updates the SQL endpoint.
    ///
    /// - `sql_endpoint_id`: The ID of the SQL endpoint.
    /// - `update_sql_endpoint_details`: The request body:
    ///   [`UpdateSqlEndpointDetails`](crate::models::UpdateSqlEndpointDetails).
    pub fn update_sql_endpoint(
        &self,
        sql_endpoint_id: impl Into<String>,
        update_sql_endpoint_details: models::UpdateSqlEndpointDetails,
    ) -> operations::UpdateSqlEndpoint {
        operations::UpdateSqlEndpoint::new(
            &self.client,
            sql_endpoint_id.into(),
            update_sql_endpoint_details,
        )
    }
}

/// # Statement
impl DataFlowClient {
    /// Creates a statement.
    ///
    /// - `run_id`: The ID of the run.
    /// - `create_statement_details`: The request body:
    ///   [`CreateStatementDetails`](crate::models::CreateStatementDetails).
    pub fn create_statement(
        &self,
        run_id: impl Into<String>,
        create_statement_details: models::CreateStatementDetails,
    ) -> operations::CreateStatement {
        operations::CreateStatement::new(&self.client, run_id.into(), create_statement_details)
    }

    /// Deletes the statement.
    ///
    /// - `run_id`: The ID of the run.
    /// - `statement_id`: The ID of the statement.
    pub fn delete_statement(
        &self,
        run_id: impl Into<String>,
        statement_id: impl Into<String>,
    ) -> operations::DeleteStatement {
        operations::DeleteStatement::new(&self.client, run_id.into(), statement_id.into())
    }

    /// Gets the statement.
    ///
    /// - `run_id`: The ID of the run.
    /// - `statement_id`: The ID of the statement.
    pub fn get_statement(
        &self,
        run_id: impl Into<String>,
        statement_id: impl Into<String>,
    ) -> operations::GetStatement {
        operations::GetStatement::new(&self.client, run_id.into(), statement_id.into())
    }

    /// Lists the statements.
    ///
    /// - `run_id`: The ID of the run.
    pub fn list_statements(&self, run_id: impl Into<String>) -> operations::ListStatements {
        operations::ListStatements::new(&self.client, run_id.into())
    }
}

/// # Work request
impl DataFlowClient {
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

client!(DataFlowClient);
