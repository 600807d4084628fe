// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, Value, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("batch", "https://batch.{region}.oci.{secondLevelDomain}", "/20251031")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Batch API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_batch::{BatchComputingClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_batch::Error> {
/// let config = Config::load().await?;
/// let client = BatchComputingClient::new(&config)?;
///
/// let mut items = client.list_batch_jobs().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BatchComputingClient {
    client: Client,
}

impl BatchComputingClient {
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

/// # Batch context
impl BatchComputingClient {
    /// Moves the batch context to another compartment.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    /// - `change_batch_context_compartment_details`: The request body:
    ///   [`ChangeBatchContextCompartmentDetails`](crate::models::ChangeBatchContextCompartmentDetails).
    pub fn change_batch_context_compartment(
        &self,
        batch_context_id: impl Into<String>,
        change_batch_context_compartment_details: models::ChangeBatchContextCompartmentDetails,
    ) -> operations::ChangeBatchContextCompartment {
        operations::ChangeBatchContextCompartment::new(
            &self.client,
            batch_context_id.into(),
            change_batch_context_compartment_details,
        )
    }

    /// Creates a batch context.
    ///
    /// - `create_batch_context_details`: The request body:
    ///   [`CreateBatchContextDetails`](crate::models::CreateBatchContextDetails).
    #[inline]
    pub fn create_batch_context(
        &self,
        create_batch_context_details: models::CreateBatchContextDetails,
    ) -> operations::CreateBatchContext {
        operations::CreateBatchContext::new(&self.client, create_batch_context_details)
    }

    /// Deletes the batch context.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    pub fn delete_batch_context(
        &self,
        batch_context_id: impl Into<String>,
    ) -> operations::DeleteBatchContext {
        operations::DeleteBatchContext::new(&self.client, batch_context_id.into())
    }

    /// Gets the batch context.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    pub fn get_batch_context(
        &self,
        batch_context_id: impl Into<String>,
    ) -> operations::GetBatchContext {
        operations::GetBatchContext::new(&self.client, batch_context_id.into())
    }

    /// Lists the batch contexts.
    #[inline]
    pub fn list_batch_contexts(&self) -> operations::ListBatchContexts {
        operations::ListBatchContexts::new(&self.client)
    }

    /// Starts the batch context.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    /// - `body`: The request body.
    pub fn start_batch_context(
        &self,
        batch_context_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::StartBatchContext {
        operations::StartBatchContext::new(&self.client, batch_context_id.into(), body.into())
    }

    /// Stops the batch context.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    /// - `body`: The request body.
    pub fn stop_batch_context(
        &self,
        batch_context_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::StopBatchContext {
        operations::StopBatchContext::new(&self.client, batch_context_id.into(), body.into())
    }

    /// Updates the batch context.
    ///
    /// - `batch_context_id`: The OCID of the batch context.
    /// - `update_batch_context_details`: The request body:
    ///   [`UpdateBatchContextDetails`](crate::models::UpdateBatchContextDetails).
    pub fn update_batch_context(
        &self,
        batch_context_id: impl Into<String>,
        update_batch_context_details: models::UpdateBatchContextDetails,
    ) -> operations::UpdateBatchContext {
        operations::UpdateBatchContext::new(
            &self.client,
            batch_context_id.into(),
            update_batch_context_details,
        )
    }
}

/// # Batch context shape
impl BatchComputingClient {
    /// Lists the batch context shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_batch_context_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBatchContextShapes {
        operations::ListBatchContextShapes::new(&self.client, compartment_id.into())
    }
}

/// # Batch job
impl BatchComputingClient {
    /// Cancels the batch job.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    pub fn cancel_batch_job(&self, batch_job_id: impl Into<String>) -> operations::CancelBatchJob {
        operations::CancelBatchJob::new(&self.client, batch_job_id.into())
    }

    /// Moves the batch job to another compartment.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    /// - `change_batch_job_compartment_details`: The request body:
    ///   [`ChangeBatchJobCompartmentDetails`](crate::models::ChangeBatchJobCompartmentDetails).
    pub fn change_batch_job_compartment(
        &self,
        batch_job_id: impl Into<String>,
        change_batch_job_compartment_details: models::ChangeBatchJobCompartmentDetails,
    ) -> operations::ChangeBatchJobCompartment {
        operations::ChangeBatchJobCompartment::new(
            &self.client,
            batch_job_id.into(),
            change_batch_job_compartment_details,
        )
    }

    /// Creates a batch job.
    ///
    /// - `create_batch_job_details`: The request body:
    ///   [`CreateBatchJobDetails`](crate::models::CreateBatchJobDetails).
    #[inline]
    pub fn create_batch_job(
        &self,
        create_batch_job_details: models::CreateBatchJobDetails,
    ) -> operations::CreateBatchJob {
        operations::CreateBatchJob::new(&self.client, create_batch_job_details)
    }

    /// Gets the batch job.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    pub fn get_batch_job(&self, batch_job_id: impl Into<String>) -> operations::GetBatchJob {
        operations::GetBatchJob::new(&self.client, batch_job_id.into())
    }

    /// Lists the batch jobs.
    #[inline]
    pub fn list_batch_jobs(&self) -> operations::ListBatchJobs {
        operations::ListBatchJobs::new(&self.client)
    }

    /// Pauses the batch job.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    /// - `body`: The request body.
    pub fn pause_batch_job(
        &self,
        batch_job_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::PauseBatchJob {
        operations::PauseBatchJob::new(&self.client, batch_job_id.into(), body.into())
    }

    /// Unpauses the batch job.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    /// - `body`: The request body.
    pub fn unpause_batch_job(
        &self,
        batch_job_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::UnpauseBatchJob {
        operations::UnpauseBatchJob::new(&self.client, batch_job_id.into(), body.into())
    }

    /// Updates the batch job.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    /// - `update_batch_job_details`: The request body:
    ///   [`UpdateBatchJobDetails`](crate::models::UpdateBatchJobDetails).
    pub fn update_batch_job(
        &self,
        batch_job_id: impl Into<String>,
        update_batch_job_details: models::UpdateBatchJobDetails,
    ) -> operations::UpdateBatchJob {
        operations::UpdateBatchJob::new(&self.client, batch_job_id.into(), update_batch_job_details)
    }
}

/// # Batch job pool
impl BatchComputingClient {
    /// Moves the batch job pool to another compartment.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    /// - `change_batch_job_pool_compartment_details`: The request body:
    ///   [`ChangeBatchJobPoolCompartmentDetails`](crate::models::ChangeBatchJobPoolCompartmentDetails).
    pub fn change_batch_job_pool_compartment(
        &self,
        batch_job_pool_id: impl Into<String>,
        change_batch_job_pool_compartment_details: models::ChangeBatchJobPoolCompartmentDetails,
    ) -> operations::ChangeBatchJobPoolCompartment {
        operations::ChangeBatchJobPoolCompartment::new(
            &self.client,
            batch_job_pool_id.into(),
            change_batch_job_pool_compartment_details,
        )
    }

    /// Creates a batch job pool.
    ///
    /// - `create_batch_job_pool_details`: The request body:
    ///   [`CreateBatchJobPoolDetails`](crate::models::CreateBatchJobPoolDetails).
    #[inline]
    pub fn create_batch_job_pool(
        &self,
        create_batch_job_pool_details: models::CreateBatchJobPoolDetails,
    ) -> operations::CreateBatchJobPool {
        operations::CreateBatchJobPool::new(&self.client, create_batch_job_pool_details)
    }

    /// Deletes the batch job pool.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    pub fn delete_batch_job_pool(
        &self,
        batch_job_pool_id: impl Into<String>,
    ) -> operations::DeleteBatchJobPool {
        operations::DeleteBatchJobPool::new(&self.client, batch_job_pool_id.into())
    }

    /// Gets the batch job pool.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    pub fn get_batch_job_pool(
        &self,
        batch_job_pool_id: impl Into<String>,
    ) -> operations::GetBatchJobPool {
        operations::GetBatchJobPool::new(&self.client, batch_job_pool_id.into())
    }

    /// Lists the batch job pools.
    #[inline]
    pub fn list_batch_job_pools(&self) -> operations::ListBatchJobPools {
        operations::ListBatchJobPools::new(&self.client)
    }

    /// Starts the batch job pool.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    /// - `body`: The request body.
    pub fn start_batch_job_pool(
        &self,
        batch_job_pool_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::StartBatchJobPool {
        operations::StartBatchJobPool::new(&self.client, batch_job_pool_id.into(), body.into())
    }

    /// Stops the batch job pool.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    /// - `body`: The request body.
    pub fn stop_batch_job_pool(
        &self,
        batch_job_pool_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::StopBatchJobPool {
        operations::StopBatchJobPool::new(&self.client, batch_job_pool_id.into(), body.into())
    }

    /// Updates the batch job pool.
    ///
    /// - `batch_job_pool_id`: The OCID of the batch job pool.
    /// - `update_batch_job_pool_details`: The request body:
    ///   [`UpdateBatchJobPoolDetails`](crate::models::UpdateBatchJobPoolDetails).
    pub fn update_batch_job_pool(
        &self,
        batch_job_pool_id: impl Into<String>,
        update_batch_job_pool_details: models::UpdateBatchJobPoolDetails,
    ) -> operations::UpdateBatchJobPool {
        operations::UpdateBatchJobPool::new(
            &self.client,
            batch_job_pool_id.into(),
            update_batch_job_pool_details,
        )
    }
}

/// # Batch task
impl BatchComputingClient {
    /// Gets the batch task.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    /// - `task_name`: The name of the task.
    pub fn get_batch_task(
        &self,
        batch_job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> operations::GetBatchTask {
        operations::GetBatchTask::new(&self.client, batch_job_id.into(), task_name.into())
    }

    /// Lists the batch job tasks.
    ///
    /// - `batch_job_id`: The OCID of the batch job.
    pub fn list_batch_job_tasks(
        &self,
        batch_job_id: impl Into<String>,
    ) -> operations::ListBatchJobTasks {
        operations::ListBatchJobTasks::new(&self.client, batch_job_id.into())
    }

    /// Lists the batch tasks.
    #[inline]
    pub fn list_batch_tasks(&self) -> operations::ListBatchTasks {
        operations::ListBatchTasks::new(&self.client)
    }
}

/// # Batch task environment
impl BatchComputingClient {
    /// Moves the batch task environment to another compartment.
    ///
    /// - `batch_task_environment_id`: The OCID of the batch task environment.
    /// - `change_batch_task_environment_compartment_details`: The request body:
    ///   [`ChangeBatchTaskEnvironmentCompartmentDetails`](crate::models::ChangeBatchTaskEnvironmentCompartmentDetails).
    pub fn change_batch_task_environment_compartment(
        &self,
        batch_task_environment_id: impl Into<String>,
        change_batch_task_environment_compartment_details: models::ChangeBatchTaskEnvironmentCompartmentDetails,
    ) -> operations::ChangeBatchTaskEnvironmentCompartment {
        operations::ChangeBatchTaskEnvironmentCompartment::new(
            &self.client,
            batch_task_environment_id.into(),
            change_batch_task_environment_compartment_details,
        )
    }

    /// Creates a batch task environment.
    ///
    /// - `create_batch_task_environment_details`: The request body:
    ///   [`CreateBatchTaskEnvironmentDetails`](crate::models::CreateBatchTaskEnvironmentDetails).
    #[inline]
    pub fn create_batch_task_environment(
        &self,
        create_batch_task_environment_details: models::CreateBatchTaskEnvironmentDetails,
    ) -> operations::CreateBatchTaskEnvironment {
        operations::CreateBatchTaskEnvironment::new(
            &self.client,
            create_batch_task_environment_details,
        )
    }

    /// Deletes the batch task environment.
    ///
    /// - `batch_task_environment_id`: The OCID of the batch task environment.
    pub fn delete_batch_task_environment(
        &self,
        batch_task_environment_id: impl Into<String>,
    ) -> operations::DeleteBatchTaskEnvironment {
        operations::DeleteBatchTaskEnvironment::new(&self.client, batch_task_environment_id.into())
    }

    /// Gets the batch task environment.
    ///
    /// - `batch_task_environment_id`: The OCID of the batch task environment.
    pub fn get_batch_task_environment(
        &self,
        batch_task_environment_id: impl Into<String>,
    ) -> operations::GetBatchTaskEnvironment {
        operations::GetBatchTaskEnvironment::new(&self.client, batch_task_environment_id.into())
    }

    /// Lists the batch task environments.
    #[inline]
    pub fn list_batch_task_environments(&self) -> operations::ListBatchTaskEnvironments {
        operations::ListBatchTaskEnvironments::new(&self.client)
    }

    /// Updates the batch task environment.
    ///
    /// - `batch_task_environment_id`: The OCID of the batch task environment.
    /// - `update_batch_task_environment_details`: The request body:
    ///   [`UpdateBatchTaskEnvironmentDetails`](crate::models::UpdateBatchTaskEnvironmentDetails).
    pub fn update_batch_task_environment(
        &self,
        batch_task_environment_id: impl Into<String>,
        update_batch_task_environment_details: models::UpdateBatchTaskEnvironmentDetails,
    ) -> operations::UpdateBatchTaskEnvironment {
        operations::UpdateBatchTaskEnvironment::new(
            &self.client,
            batch_task_environment_id.into(),
            update_batch_task_environment_details,
        )
    }
}

/// # Batch task profile
impl BatchComputingClient {
    /// Moves the batch task profile to another compartment.
    ///
    /// - `batch_task_profile_id`: The OCID of the batch task profile.
    /// - `change_batch_task_profile_compartment_details`: The request body:
    ///   [`ChangeBatchTaskProfileCompartmentDetails`](crate::models::ChangeBatchTaskProfileCompartmentDetails).
    pub fn change_batch_task_profile_compartment(
        &self,
        batch_task_profile_id: impl Into<String>,
        change_batch_task_profile_compartment_details: models::ChangeBatchTaskProfileCompartmentDetails,
    ) -> operations::ChangeBatchTaskProfileCompartment {
        operations::ChangeBatchTaskProfileCompartment::new(
            &self.client,
            batch_task_profile_id.into(),
            change_batch_task_profile_compartment_details,
        )
    }

    /// Creates a batch task profile.
    ///
    /// - `create_batch_task_profile_details`: The request body:
    ///   [`CreateBatchTaskProfileDetails`](crate::models::CreateBatchTaskProfileDetails).
    #[inline]
    pub fn create_batch_task_profile(
        &self,
        create_batch_task_profile_details: models::CreateBatchTaskProfileDetails,
    ) -> operations::CreateBatchTaskProfile {
        operations::CreateBatchTaskProfile::new(&self.client, create_batch_task_profile_details)
    }

    /// Deletes the batch task profile.
    ///
    /// - `batch_task_profile_id`: The OCID of the batch task profile.
    pub fn delete_batch_task_profile(
        &self,
        batch_task_profile_id: impl Into<String>,
    ) -> operations::DeleteBatchTaskProfile {
        operations::DeleteBatchTaskProfile::new(&self.client, batch_task_profile_id.into())
    }

    /// Gets the batch task profile.
    ///
    /// - `batch_task_profile_id`: The OCID of the batch task profile.
    pub fn get_batch_task_profile(
        &self,
        batch_task_profile_id: impl Into<String>,
    ) -> operations::GetBatchTaskProfile {
        operations::GetBatchTaskProfile::new(&self.client, batch_task_profile_id.into())
    }

    /// Lists the batch task profiles.
    #[inline]
    pub fn list_batch_task_profiles(&self) -> operations::ListBatchTaskProfiles {
        operations::ListBatchTaskProfiles::new(&self.client)
    }

    /// Updates the batch task profile.
    ///
    /// - `batch_task_profile_id`: The OCID of the batch task profile.
    /// - `update_batch_task_profile_details`: The request body:
    ///   [`UpdateBatchTaskProfileDetails`](crate::models::UpdateBatchTaskProfileDetails).
    pub fn update_batch_task_profile(
        &self,
        batch_task_profile_id: impl Into<String>,
        update_batch_task_profile_details: models::UpdateBatchTaskProfileDetails,
    ) -> operations::UpdateBatchTaskProfile {
        operations::UpdateBatchTaskProfile::new(
            &self.client,
            batch_task_profile_id.into(),
            update_batch_task_profile_details,
        )
    }
}

/// # Work request
impl BatchComputingClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(BatchComputingClient);
