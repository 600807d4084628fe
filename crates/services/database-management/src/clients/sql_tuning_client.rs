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
/// use oci_sdk_database_management::{Config, SqlTuningClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_management::Error> {
/// let config = Config::load().await?;
/// let client = SqlTuningClient::new(&config)?;
///
/// let mut items = client.list_sql_tuning_sets("ocid1.manageddatabase.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SqlTuningClient {
    client: Client,
}

impl SqlTuningClient {
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
impl SqlTuningClient {
    /// Clones the SQL tuning task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `clone_sql_tuning_task_details`: The request body:
    ///   [`CloneSqlTuningTaskDetails`](crate::models::CloneSqlTuningTaskDetails).
    pub fn clone_sql_tuning_task(
        &self,
        managed_database_id: impl Into<String>,
        clone_sql_tuning_task_details: models::CloneSqlTuningTaskDetails,
    ) -> operations::CloneSqlTuningTask {
        operations::CloneSqlTuningTask::new(
            &self.client,
            managed_database_id.into(),
            clone_sql_tuning_task_details,
        )
    }

    /// Drops the SQL tuning task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `drop_sql_tuning_task_details`: The request body:
    ///   [`DropSqlTuningTaskDetails`](crate::models::DropSqlTuningTaskDetails).
    pub fn drop_sql_tuning_task(
        &self,
        managed_database_id: impl Into<String>,
        drop_sql_tuning_task_details: models::DropSqlTuningTaskDetails,
    ) -> operations::DropSqlTuningTask {
        operations::DropSqlTuningTask::new(
            &self.client,
            managed_database_id.into(),
            drop_sql_tuning_task_details,
        )
    }

    /// Gets the execution plan statistics comparision.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_advisor_task_id`: The ID of the SQL tuning task. It is not an OCID.
    /// - `sql_object_id`: The object ID of the SQL statement in the tuning task. It is not an OCID.
    /// - `execution_id`: The ID of the execution.
    pub fn get_execution_plan_stats_comparision(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_advisor_task_id: i64,
        sql_object_id: i64,
        execution_id: i64,
    ) -> operations::GetExecutionPlanStatsComparision {
        operations::GetExecutionPlanStatsComparision::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_advisor_task_id,
            sql_object_id,
            execution_id,
        )
    }

    /// Gets the SQL execution plan.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_advisor_task_id`: The ID of the SQL tuning task. It is not an OCID.
    /// - `sql_object_id`: The object ID of the SQL statement in the tuning task. It is not an OCID.
    /// - `attribute`: The attribute.
    pub fn get_sql_execution_plan(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_advisor_task_id: i64,
        sql_object_id: i64,
        attribute: impl Into<models::GetSqlExecutionPlanAttribute>,
    ) -> operations::GetSqlExecutionPlan {
        operations::GetSqlExecutionPlan::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_advisor_task_id,
            sql_object_id,
            attribute.into(),
        )
    }

    /// Gets the SQL tuning advisor task summary report.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_advisor_task_id`: The ID of the SQL tuning task. It is not an OCID.
    pub fn get_sql_tuning_advisor_task_summary_report(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_advisor_task_id: i64,
    ) -> operations::GetSqlTuningAdvisorTaskSummaryReport {
        operations::GetSqlTuningAdvisorTaskSummaryReport::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_advisor_task_id,
        )
    }

    /// Lists the SQL tuning advisor task findings.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_advisor_task_id`: The ID of the SQL tuning task. It is not an OCID.
    pub fn list_sql_tuning_advisor_task_findings(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_advisor_task_id: i64,
    ) -> operations::ListSqlTuningAdvisorTaskFindings {
        operations::ListSqlTuningAdvisorTaskFindings::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_advisor_task_id,
        )
    }

    /// Lists the SQL tuning advisor task recommendations.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_advisor_task_id`: The ID of the SQL tuning task. It is not an OCID.
    /// - `sql_object_id`: The object ID of the SQL statement in the tuning task. It is not an OCID.
    /// - `execution_id`: The ID of the execution.
    pub fn list_sql_tuning_advisor_task_recommendations(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_advisor_task_id: i64,
        sql_object_id: i64,
        execution_id: i64,
    ) -> operations::ListSqlTuningAdvisorTaskRecommendations {
        operations::ListSqlTuningAdvisorTaskRecommendations::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_advisor_task_id,
            sql_object_id,
            execution_id,
        )
    }

    /// Lists the SQL tuning advisor tasks.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_sql_tuning_advisor_tasks(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListSqlTuningAdvisorTasks {
        operations::ListSqlTuningAdvisorTasks::new(&self.client, managed_database_id.into())
    }

    /// Lists the SQL tuning sets.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_sql_tuning_sets(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListSqlTuningSets {
        operations::ListSqlTuningSets::new(&self.client, managed_database_id.into())
    }

    /// Starts the SQL tuning task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_sql_tuning_task_details`: The request body:
    ///   [`StartSqlTuningTaskDetails`](crate::models::StartSqlTuningTaskDetails).
    pub fn start_sql_tuning_task(
        &self,
        managed_database_id: impl Into<String>,
        start_sql_tuning_task_details: models::StartSqlTuningTaskDetails,
    ) -> operations::StartSqlTuningTask {
        operations::StartSqlTuningTask::new(
            &self.client,
            managed_database_id.into(),
            start_sql_tuning_task_details,
        )
    }
}

/// # SQL tuning set
impl SqlTuningClient {
    /// Creates an SQL tuning set.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `create_sql_tuning_set_details`: The request body:
    ///   [`CreateSqlTuningSetDetails`](crate::models::CreateSqlTuningSetDetails).
    pub fn create_sql_tuning_set(
        &self,
        managed_database_id: impl Into<String>,
        create_sql_tuning_set_details: models::CreateSqlTuningSetDetails,
    ) -> operations::CreateSqlTuningSet {
        operations::CreateSqlTuningSet::new(
            &self.client,
            managed_database_id.into(),
            create_sql_tuning_set_details,
        )
    }

    /// Drops the SQL tuning set.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `drop_sql_tuning_set_details`: The request body:
    ///   [`DropSqlTuningSetDetails`](crate::models::DropSqlTuningSetDetails).
    pub fn drop_sql_tuning_set(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        drop_sql_tuning_set_details: models::DropSqlTuningSetDetails,
    ) -> operations::DropSqlTuningSet {
        operations::DropSqlTuningSet::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            drop_sql_tuning_set_details,
        )
    }

    /// Drops the SQLs in the SQL tuning set.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `drop_sqls_in_sql_tuning_set_details`: The request body:
    ///   [`DropSqlsInSqlTuningSetDetails`](crate::models::DropSqlsInSqlTuningSetDetails).
    pub fn drop_sqls_in_sql_tuning_set(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        drop_sqls_in_sql_tuning_set_details: models::DropSqlsInSqlTuningSetDetails,
    ) -> operations::DropSqlsInSqlTuningSet {
        operations::DropSqlsInSqlTuningSet::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            drop_sqls_in_sql_tuning_set_details,
        )
    }

    /// Fetches the SQL tuning set.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `fetch_sql_tuning_set_details`: The request body:
    ///   [`FetchSqlTuningSetDetails`](crate::models::FetchSqlTuningSetDetails).
    pub fn fetch_sql_tuning_set(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        fetch_sql_tuning_set_details: models::FetchSqlTuningSetDetails,
    ) -> operations::FetchSqlTuningSet {
        operations::FetchSqlTuningSet::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            fetch_sql_tuning_set_details,
        )
    }

    /// Loads the SQL tuning set.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `load_sql_tuning_set_details`: The request body:
    ///   [`LoadSqlTuningSetDetails`](crate::models::LoadSqlTuningSetDetails).
    pub fn load_sql_tuning_set(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        load_sql_tuning_set_details: models::LoadSqlTuningSetDetails,
    ) -> operations::LoadSqlTuningSet {
        operations::LoadSqlTuningSet::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            load_sql_tuning_set_details,
        )
    }

    /// Saves the SQL tuning set under another name.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `save_sql_tuning_set_as_details`: The request body:
    ///   [`SaveSqlTuningSetAsDetails`](crate::models::SaveSqlTuningSetAsDetails).
    pub fn save_sql_tuning_set_as(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        save_sql_tuning_set_as_details: models::SaveSqlTuningSetAsDetails,
    ) -> operations::SaveSqlTuningSetAs {
        operations::SaveSqlTuningSetAs::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            save_sql_tuning_set_as_details,
        )
    }

    /// Validates the basic filter.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `sql_tuning_set_id`: The ID of the SQL tuning set. It is not an OCID.
    /// - `validate_basic_filter_details`: The request body:
    ///   [`ValidateBasicFilterDetails`](crate::models::ValidateBasicFilterDetails).
    pub fn validate_basic_filter(
        &self,
        managed_database_id: impl Into<String>,
        sql_tuning_set_id: i64,
        validate_basic_filter_details: models::ValidateBasicFilterDetails,
    ) -> operations::ValidateBasicFilter {
        operations::ValidateBasicFilter::new(
            &self.client,
            managed_database_id.into(),
            sql_tuning_set_id,
            validate_basic_filter_details,
        )
    }
}

client!(SqlTuningClient);
