// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("database-migration", "https://odms.{region}.oci.{secondLevelDomain}", "/20230518")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Migration API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database_migration::{Config, DatabaseMigrationClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_migration::Error> {
/// let config = Config::load().await?;
/// let client = DatabaseMigrationClient::new(&config)?;
///
/// let mut items = client.list_assessments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatabaseMigrationClient {
    client: Client,
}

impl DatabaseMigrationClient {
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

/// # Advisor report check
impl DatabaseMigrationClient {
    /// Updates the advisor report check.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `advisor_report_check_id`: The ID of the advisor check.
    /// - `update_advisor_report_check_details`: The request body:
    ///   [`UpdateAdvisorReportCheckDetails`](crate::models::UpdateAdvisorReportCheckDetails).
    pub fn update_advisor_report_check(
        &self,
        job_id: impl Into<String>,
        advisor_report_check_id: impl Into<String>,
        update_advisor_report_check_details: models::UpdateAdvisorReportCheckDetails,
    ) -> operations::UpdateAdvisorReportCheck {
        operations::UpdateAdvisorReportCheck::new(
            &self.client,
            job_id.into(),
            advisor_report_check_id.into(),
            update_advisor_report_check_details,
        )
    }

    /// Updates the advisor report check objects.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `advisor_report_check_id`: The ID of the advisor check.
    /// - `update_advisor_report_check_objects_details`: The request body:
    ///   [`UpdateAdvisorReportCheckObjectsDetails`](crate::models::UpdateAdvisorReportCheckObjectsDetails).
    pub fn update_advisor_report_check_objects(
        &self,
        job_id: impl Into<String>,
        advisor_report_check_id: impl Into<String>,
        update_advisor_report_check_objects_details: impl Into<models::UpdateAdvisorReportCheckObjectsDetails>,
    ) -> operations::UpdateAdvisorReportCheckObjects {
        operations::UpdateAdvisorReportCheckObjects::new(
            &self.client,
            job_id.into(),
            advisor_report_check_id.into(),
            update_advisor_report_check_objects_details.into(),
        )
    }

    /// Updates the check action update object.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `check_name`: The name of the assessor check.
    /// - `update_check_action_update_object_details`: The request body:
    ///   [`UpdateCheckActionUpdateObjectDetails`](crate::models::UpdateCheckActionUpdateObjectDetails).
    pub fn update_check_action_update_object(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
        check_name: impl Into<String>,
        update_check_action_update_object_details: impl Into<models::UpdateCheckActionUpdateObjectDetails>,
    ) -> operations::UpdateCheckActionUpdateObject {
        operations::UpdateCheckActionUpdateObject::new(
            &self.client,
            assessment_id.into(),
            assessor_name.into(),
            check_name.into(),
            update_check_action_update_object_details.into(),
        )
    }
}

/// # Assessment
impl DatabaseMigrationClient {
    /// Adds assessment objects.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessment_object_collection`: The request body:
    ///   [`AssessmentObjectCollection`](crate::models::AssessmentObjectCollection).
    pub fn add_assessment_objects(
        &self,
        assessment_id: impl Into<String>,
        assessment_object_collection: impl Into<models::AssessmentObjectCollection>,
    ) -> operations::AddAssessmentObjects {
        operations::AddAssessmentObjects::new(
            &self.client,
            assessment_id.into(),
            assessment_object_collection.into(),
        )
    }

    /// Moves the assessment to another compartment.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `change_assessment_compartment_details`: The request body:
    ///   [`ChangeAssessmentCompartmentDetails`](crate::models::ChangeAssessmentCompartmentDetails).
    pub fn change_assessment_compartment(
        &self,
        assessment_id: impl Into<String>,
        change_assessment_compartment_details: models::ChangeAssessmentCompartmentDetails,
    ) -> operations::ChangeAssessmentCompartment {
        operations::ChangeAssessmentCompartment::new(
            &self.client,
            assessment_id.into(),
            change_assessment_compartment_details,
        )
    }

    /// Clones the assessment.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `clone_assessment_details`: The request body:
    ///   [`CloneAssessmentDetails`](crate::models::CloneAssessmentDetails).
    pub fn clone_assessment(
        &self,
        assessment_id: impl Into<String>,
        clone_assessment_details: impl Into<models::CloneAssessmentDetails>,
    ) -> operations::CloneAssessment {
        operations::CloneAssessment::new(
            &self.client,
            assessment_id.into(),
            clone_assessment_details.into(),
        )
    }

    /// Creates an assessment.
    ///
    /// - `create_assessment_details`: The request body:
    ///   [`CreateAssessmentDetails`](crate::models::CreateAssessmentDetails).
    pub fn create_assessment(
        &self,
        create_assessment_details: impl Into<models::CreateAssessmentDetails>,
    ) -> operations::CreateAssessment {
        operations::CreateAssessment::new(&self.client, create_assessment_details.into())
    }

    /// Deletes the assessment.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    pub fn delete_assessment(
        &self,
        assessment_id: impl Into<String>,
    ) -> operations::DeleteAssessment {
        operations::DeleteAssessment::new(&self.client, assessment_id.into())
    }

    /// Gets the assessment.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    pub fn get_assessment(&self, assessment_id: impl Into<String>) -> operations::GetAssessment {
        operations::GetAssessment::new(&self.client, assessment_id.into())
    }

    /// Lists the assessments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_assessments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssessments {
        operations::ListAssessments::new(&self.client, compartment_id.into())
    }

    /// Performs the assessor action.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `assessor_action`: The assessor action.
    pub fn perform_assessor_action(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
        assessor_action: impl Into<String>,
    ) -> operations::PerformAssessorAction {
        operations::PerformAssessorAction::new(
            &self.client,
            assessment_id.into(),
            assessor_name.into(),
            assessor_action.into(),
        )
    }

    /// Downloads the SQL of the assessor action.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    pub fn perform_assessor_action_download_sql(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
    ) -> operations::PerformAssessorActionDownloadSql {
        operations::PerformAssessorActionDownloadSql::new(
            &self.client,
            assessment_id.into(),
            assessor_name.into(),
        )
    }

    /// Performs the assessor check action.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `check_name`: The name of the assessor check.
    /// - `assessor_check_action`: The assessor check action.
    /// - `perform_assessor_check_action_details`: The request body:
    ///   [`PerformAssessorCheckActionDetails`](crate::models::PerformAssessorCheckActionDetails).
    #[inline]
    pub fn perform_assessor_check_action(
        &self,
        arguments: operations::PerformAssessorCheckActionArguments<'_>,
        perform_assessor_check_action_details: models::PerformAssessorCheckActionDetails,
    ) -> operations::PerformAssessorCheckAction {
        operations::PerformAssessorCheckAction::new(
            &self.client,
            arguments.assessment_id.into(),
            arguments.assessor_name.into(),
            arguments.check_name.into(),
            arguments.assessor_check_action.into(),
            perform_assessor_check_action_details,
        )
    }

    /// Removes the assessment objects.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessment_object_collection`: The request body:
    ///   [`AssessmentObjectCollection`](crate::models::AssessmentObjectCollection).
    pub fn remove_assessment_objects(
        &self,
        assessment_id: impl Into<String>,
        assessment_object_collection: impl Into<models::AssessmentObjectCollection>,
    ) -> operations::RemoveAssessmentObjects {
        operations::RemoveAssessmentObjects::new(
            &self.client,
            assessment_id.into(),
            assessment_object_collection.into(),
        )
    }

    /// Updates the assessment.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `update_assessment_details`: The request body:
    ///   [`UpdateAssessmentDetails`](crate::models::UpdateAssessmentDetails).
    pub fn update_assessment(
        &self,
        assessment_id: impl Into<String>,
        update_assessment_details: impl Into<models::UpdateAssessmentDetails>,
    ) -> operations::UpdateAssessment {
        operations::UpdateAssessment::new(
            &self.client,
            assessment_id.into(),
            update_assessment_details.into(),
        )
    }
}

/// # Assessment object
impl DatabaseMigrationClient {
    /// Lists the assessment objects.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    pub fn list_assessment_objects(
        &self,
        assessment_id: impl Into<String>,
    ) -> operations::ListAssessmentObjects {
        operations::ListAssessmentObjects::new(&self.client, assessment_id.into())
    }
}

/// # Assessment object type
impl DatabaseMigrationClient {
    /// Lists the assessment object types.
    ///
    /// - `connection_type`: The type of the connection.
    pub fn list_assessment_object_types(
        &self,
        connection_type: impl Into<models::ListAssessmentObjectTypesConnectionType>,
    ) -> operations::ListAssessmentObjectTypes {
        operations::ListAssessmentObjectTypes::new(&self.client, connection_type.into())
    }
}

/// # Assessor
impl DatabaseMigrationClient {
    /// Gets the assessor.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    pub fn get_assessor(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
    ) -> operations::GetAssessor {
        operations::GetAssessor::new(&self.client, assessment_id.into(), assessor_name.into())
    }

    /// Lists the assessors.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    pub fn list_assessors(&self, assessment_id: impl Into<String>) -> operations::ListAssessors {
        operations::ListAssessors::new(&self.client, assessment_id.into())
    }
}

/// # Assessor check
impl DatabaseMigrationClient {
    /// Gets the assessor check.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `check_name`: The name of the assessor check.
    /// - `compartment_id`: The OCID of the compartment.
    #[inline]
    pub fn get_assessor_check(
        &self,
        arguments: operations::GetAssessorCheckArguments<'_>,
    ) -> operations::GetAssessorCheck {
        operations::GetAssessorCheck::new(
            &self.client,
            arguments.assessment_id.into(),
            arguments.assessor_name.into(),
            arguments.check_name.into(),
            arguments.compartment_id.into(),
        )
    }

    /// Lists the affected objects.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `check_name`: The name of the assessor check.
    pub fn list_affected_objects(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
        check_name: impl Into<String>,
    ) -> operations::ListAffectedObjects {
        operations::ListAffectedObjects::new(
            &self.client,
            assessment_id.into(),
            assessor_name.into(),
            check_name.into(),
        )
    }

    /// Lists the assessor checks.
    ///
    /// - `assessment_id`: The OCID of the assessment.
    /// - `assessor_name`: The name of the assessor.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_assessor_checks(
        &self,
        assessment_id: impl Into<String>,
        assessor_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssessorChecks {
        operations::ListAssessorChecks::new(
            &self.client,
            assessment_id.into(),
            assessor_name.into(),
            compartment_id.into(),
        )
    }
}

/// # Connection
impl DatabaseMigrationClient {
    /// Moves the connection to another compartment.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `change_connection_compartment_details`: The request body:
    ///   [`ChangeConnectionCompartmentDetails`](crate::models::ChangeConnectionCompartmentDetails).
    pub fn change_connection_compartment(
        &self,
        connection_id: impl Into<String>,
        change_connection_compartment_details: models::ChangeConnectionCompartmentDetails,
    ) -> operations::ChangeConnectionCompartment {
        operations::ChangeConnectionCompartment::new(
            &self.client,
            connection_id.into(),
            change_connection_compartment_details,
        )
    }

    /// Tests the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    pub fn connection_diagnostics(
        &self,
        connection_id: impl Into<String>,
    ) -> operations::ConnectionDiagnostics {
        operations::ConnectionDiagnostics::new(&self.client, connection_id.into())
    }

    /// Creates a connection.
    ///
    /// - `create_connection_details`: The request body:
    ///   [`CreateConnectionDetails`](crate::models::CreateConnectionDetails).
    pub fn create_connection(
        &self,
        create_connection_details: impl Into<models::CreateConnectionDetails>,
    ) -> operations::CreateConnection {
        operations::CreateConnection::new(&self.client, create_connection_details.into())
    }

    /// Deletes the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    pub fn delete_connection(
        &self,
        connection_id: impl Into<String>,
    ) -> operations::DeleteConnection {
        operations::DeleteConnection::new(&self.client, connection_id.into())
    }

    /// Gets the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    pub fn get_connection(&self, connection_id: impl Into<String>) -> operations::GetConnection {
        operations::GetConnection::new(&self.client, connection_id.into())
    }

    /// Lists the connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConnections {
        operations::ListConnections::new(&self.client, compartment_id.into())
    }

    /// Updates the connection.
    ///
    /// - `connection_id`: The OCID of the connection.
    /// - `update_connection_details`: The request body:
    ///   [`UpdateConnectionDetails`](crate::models::UpdateConnectionDetails).
    pub fn update_connection(
        &self,
        connection_id: impl Into<String>,
        update_connection_details: impl Into<models::UpdateConnectionDetails>,
    ) -> operations::UpdateConnection {
        operations::UpdateConnection::new(
            &self.client,
            connection_id.into(),
            update_connection_details.into(),
        )
    }
}

/// # Data verification detail
impl DatabaseMigrationClient {
    /// Gets the data verification detail.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn get_data_verification_detail(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::GetDataVerificationDetail {
        operations::GetDataVerificationDetail::new(&self.client, migration_id.into())
    }
}

/// # Data verification object status
impl DatabaseMigrationClient {
    /// Lists the data verification object statuses.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_verification_object_statuses(
        &self,
        migration_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataVerificationObjectStatuses {
        operations::ListDataVerificationObjectStatuses::new(
            &self.client,
            migration_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Data verification object type count
impl DatabaseMigrationClient {
    /// Lists the data verification object type counts.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_verification_object_type_counts(
        &self,
        migration_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataVerificationObjectTypeCounts {
        operations::ListDataVerificationObjectTypeCounts::new(
            &self.client,
            migration_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Data verification table row count
impl DatabaseMigrationClient {
    /// Lists the data verification table row counts.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_data_verification_table_row_counts(
        &self,
        migration_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDataVerificationTableRowCounts {
        operations::ListDataVerificationTableRowCounts::new(
            &self.client,
            migration_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Database connection type
impl DatabaseMigrationClient {
    /// Lists the database connection type.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_connection_type(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseConnectionType {
        operations::ListDatabaseConnectionType::new(&self.client, compartment_id.into())
    }
}

/// # Excluded object
impl DatabaseMigrationClient {
    /// Lists the excluded objects.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_excluded_objects(
        &self,
        job_id: impl Into<String>,
    ) -> operations::ListExcludedObjects {
        operations::ListExcludedObjects::new(&self.client, job_id.into())
    }
}

/// # Job
impl DatabaseMigrationClient {
    /// Aborts the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn abort_job(&self, job_id: impl Into<String>) -> operations::AbortJob {
        operations::AbortJob::new(&self.client, job_id.into())
    }

    /// Collects the traces.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `collect_traces_details`: The request body:
    ///   [`CollectTracesDetails`](crate::models::CollectTracesDetails).
    pub fn collect_traces(
        &self,
        job_id: impl Into<String>,
        collect_traces_details: models::CollectTracesDetails,
    ) -> operations::CollectTraces {
        operations::CollectTraces::new(&self.client, job_id.into(), collect_traces_details)
    }

    /// Creates a parameter file version.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `create_parameter_file_version_details`: The request body:
    ///   [`CreateParameterFileVersionDetails`](crate::models::CreateParameterFileVersionDetails).
    pub fn create_parameter_file_version(
        &self,
        job_id: impl Into<String>,
        create_parameter_file_version_details: models::CreateParameterFileVersionDetails,
    ) -> operations::CreateParameterFileVersion {
        operations::CreateParameterFileVersion::new(
            &self.client,
            job_id.into(),
            create_parameter_file_version_details,
        )
    }

    /// Deletes the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn delete_job(&self, job_id: impl Into<String>) -> operations::DeleteJob {
        operations::DeleteJob::new(&self.client, job_id.into())
    }

    /// Deletes the parameter file version.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `parameter_file_name`: The name of the parameter file.
    pub fn delete_parameter_file_version(
        &self,
        job_id: impl Into<String>,
        parameter_file_name: impl Into<String>,
    ) -> operations::DeleteParameterFileVersion {
        operations::DeleteParameterFileVersion::new(
            &self.client,
            job_id.into(),
            parameter_file_name.into(),
        )
    }

    /// Evaluates the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn evaluate_migration(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::EvaluateMigration {
        operations::EvaluateMigration::new(&self.client, migration_id.into())
    }

    /// Gets the advisor report.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_advisor_report(&self, job_id: impl Into<String>) -> operations::GetAdvisorReport {
        operations::GetAdvisorReport::new(&self.client, job_id.into())
    }

    /// Gets the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job(&self, job_id: impl Into<String>) -> operations::GetJob {
        operations::GetJob::new(&self.client, job_id.into())
    }

    /// Gets the job output content.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn get_job_output_content(
        &self,
        job_id: impl Into<String>,
    ) -> operations::GetJobOutputContent {
        operations::GetJobOutputContent::new(&self.client, job_id.into())
    }

    /// Gets the parameter file version.
    ///
    /// - `parameter_file_name`: The name of the parameter file.
    /// - `job_id`: The OCID of the job.
    pub fn get_parameter_file_version(
        &self,
        parameter_file_name: impl Into<String>,
        job_id: impl Into<String>,
    ) -> operations::GetParameterFileVersion {
        operations::GetParameterFileVersion::new(
            &self.client,
            parameter_file_name.into(),
            job_id.into(),
        )
    }

    /// Lists the advisor report check objects.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `advisor_report_check_id`: The ID of the advisor check.
    pub fn list_advisor_report_check_objects(
        &self,
        job_id: impl Into<String>,
        advisor_report_check_id: impl Into<String>,
    ) -> operations::ListAdvisorReportCheckObjects {
        operations::ListAdvisorReportCheckObjects::new(
            &self.client,
            job_id.into(),
            advisor_report_check_id.into(),
        )
    }

    /// Lists the advisor report checks.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_advisor_report_checks(
        &self,
        job_id: impl Into<String>,
    ) -> operations::ListAdvisorReportChecks {
        operations::ListAdvisorReportChecks::new(&self.client, job_id.into())
    }

    /// Lists the jobs.
    ///
    /// - `migration_id`: The ID of the migration.
    pub fn list_jobs(&self, migration_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, migration_id.into())
    }

    /// Lists the parameter file versions.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_parameter_file_versions(
        &self,
        job_id: impl Into<String>,
    ) -> operations::ListParameterFileVersions {
        operations::ListParameterFileVersions::new(&self.client, job_id.into())
    }

    /// Makes a version of the parameter file the current one.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `parameter_file_name`: The name of the parameter file.
    pub fn make_current_parameter_file_version(
        &self,
        job_id: impl Into<String>,
        parameter_file_name: impl Into<String>,
    ) -> operations::MakeCurrentParameterFileVersion {
        operations::MakeCurrentParameterFileVersion::new(
            &self.client,
            job_id.into(),
            parameter_file_name.into(),
        )
    }

    /// Resumes the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn resume_job(&self, job_id: impl Into<String>) -> operations::ResumeJob {
        operations::ResumeJob::new(&self.client, job_id.into())
    }

    /// Starts the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn start_migration(&self, migration_id: impl Into<String>) -> operations::StartMigration {
        operations::StartMigration::new(&self.client, migration_id.into())
    }

    /// Suspends the job.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn suspend_job(&self, job_id: impl Into<String>) -> operations::SuspendJob {
        operations::SuspendJob::new(&self.client, job_id.into())
    }

    /// Updates the job.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: models::UpdateJobDetails,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), update_job_details)
    }
}

/// # Job output
impl DatabaseMigrationClient {
    /// Lists the job outputs.
    ///
    /// - `job_id`: The OCID of the job.
    pub fn list_job_outputs(&self, job_id: impl Into<String>) -> operations::ListJobOutputs {
        operations::ListJobOutputs::new(&self.client, job_id.into())
    }
}

/// # Migration
impl DatabaseMigrationClient {
    /// Adds migration objects.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `migration_object_collection`: The request body:
    ///   [`MigrationObjectCollection`](crate::models::MigrationObjectCollection).
    pub fn add_migration_objects(
        &self,
        migration_id: impl Into<String>,
        migration_object_collection: impl Into<models::MigrationObjectCollection>,
    ) -> operations::AddMigrationObjects {
        operations::AddMigrationObjects::new(
            &self.client,
            migration_id.into(),
            migration_object_collection.into(),
        )
    }

    /// Moves the migration to another compartment.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `change_migration_compartment_details`: The request body:
    ///   [`ChangeMigrationCompartmentDetails`](crate::models::ChangeMigrationCompartmentDetails).
    pub fn change_migration_compartment(
        &self,
        migration_id: impl Into<String>,
        change_migration_compartment_details: models::ChangeMigrationCompartmentDetails,
    ) -> operations::ChangeMigrationCompartment {
        operations::ChangeMigrationCompartment::new(
            &self.client,
            migration_id.into(),
            change_migration_compartment_details,
        )
    }

    /// Clones the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `clone_migration_details`: The request body:
    ///   [`CloneMigrationDetails`](crate::models::CloneMigrationDetails).
    pub fn clone_migration(
        &self,
        migration_id: impl Into<String>,
        clone_migration_details: impl Into<models::CloneMigrationDetails>,
    ) -> operations::CloneMigration {
        operations::CloneMigration::new(
            &self.client,
            migration_id.into(),
            clone_migration_details.into(),
        )
    }

    /// Creates a migration.
    ///
    /// - `create_migration_details`: The request body:
    ///   [`CreateMigrationDetails`](crate::models::CreateMigrationDetails).
    pub fn create_migration(
        &self,
        create_migration_details: impl Into<models::CreateMigrationDetails>,
    ) -> operations::CreateMigration {
        operations::CreateMigration::new(&self.client, create_migration_details.into())
    }

    /// Deletes the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn delete_migration(&self, migration_id: impl Into<String>) -> operations::DeleteMigration {
        operations::DeleteMigration::new(&self.client, migration_id.into())
    }

    /// Gets the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn get_migration(&self, migration_id: impl Into<String>) -> operations::GetMigration {
        operations::GetMigration::new(&self.client, migration_id.into())
    }

    /// Lists the migrations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_migrations(&self, compartment_id: impl Into<String>) -> operations::ListMigrations {
        operations::ListMigrations::new(&self.client, compartment_id.into())
    }

    /// Removes the migration objects.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `migration_object_collection`: The request body:
    ///   [`MigrationObjectCollection`](crate::models::MigrationObjectCollection).
    pub fn remove_migration_objects(
        &self,
        migration_id: impl Into<String>,
        migration_object_collection: impl Into<models::MigrationObjectCollection>,
    ) -> operations::RemoveMigrationObjects {
        operations::RemoveMigrationObjects::new(
            &self.client,
            migration_id.into(),
            migration_object_collection.into(),
        )
    }

    /// Retrieves the supported phases.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn retrieve_supported_phases(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::RetrieveSupportedPhases {
        operations::RetrieveSupportedPhases::new(&self.client, migration_id.into())
    }

    /// Runs the data verification.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `run_data_verification_details`: The request body:
    ///   [`RunDataVerificationDetails`](crate::models::RunDataVerificationDetails).
    pub fn run_data_verification(
        &self,
        migration_id: impl Into<String>,
        run_data_verification_details: impl Into<models::RunDataVerificationDetails>,
    ) -> operations::RunDataVerification {
        operations::RunDataVerification::new(
            &self.client,
            migration_id.into(),
            run_data_verification_details.into(),
        )
    }

    /// Updates the migration.
    ///
    /// - `migration_id`: The OCID of the migration.
    /// - `update_migration_details`: The request body:
    ///   [`UpdateMigrationDetails`](crate::models::UpdateMigrationDetails).
    pub fn update_migration(
        &self,
        migration_id: impl Into<String>,
        update_migration_details: impl Into<models::UpdateMigrationDetails>,
    ) -> operations::UpdateMigration {
        operations::UpdateMigration::new(
            &self.client,
            migration_id.into(),
            update_migration_details.into(),
        )
    }
}

/// # Migration object
impl DatabaseMigrationClient {
    /// Lists the migration objects.
    ///
    /// - `migration_id`: The OCID of the migration.
    pub fn list_migration_objects(
        &self,
        migration_id: impl Into<String>,
    ) -> operations::ListMigrationObjects {
        operations::ListMigrationObjects::new(&self.client, migration_id.into())
    }
}

/// # Migration object type
impl DatabaseMigrationClient {
    /// Lists the migration object types.
    ///
    /// - `connection_type`: The type of the connection.
    pub fn list_migration_object_types(
        &self,
        connection_type: impl Into<models::ListMigrationObjectTypesConnectionType>,
    ) -> operations::ListMigrationObjectTypes {
        operations::ListMigrationObjectTypes::new(&self.client, connection_type.into())
    }
}

/// # Migration parameter
impl DatabaseMigrationClient {
    /// Lists the migration parameters.
    #[inline]
    pub fn list_migration_parameters(&self) -> operations::ListMigrationParameters {
        operations::ListMigrationParameters::new(&self.client)
    }
}

/// # Scripts
impl DatabaseMigrationClient {
    /// Gets the script.
    ///
    /// - `script_id`: The ID of the script.
    pub fn get_script(
        &self,
        script_id: impl Into<models::GetScriptScriptId>,
    ) -> operations::GetScript {
        operations::GetScript::new(&self.client, script_id.into())
    }
}

/// # Work request
impl DatabaseMigrationClient {
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

client!(DatabaseMigrationClient);
