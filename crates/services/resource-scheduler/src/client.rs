// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("resource-scheduler", "https://resource-scheduler.{region}.oci.{secondLevelDomain}", "/20240430")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Resource Scheduler API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resource_scheduler::{Config, ScheduleClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_scheduler::Error> {
/// let config = Config::load().await?;
/// let client = ScheduleClient::new(&config)?;
///
/// let mut items = client.list_schedules().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ScheduleClient {
    client: Client,
}

impl ScheduleClient {
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

/// # Resource type
impl ScheduleClient {
    /// Lists the resource types.
    #[inline]
    pub fn list_resource_types(&self) -> operations::ListResourceTypes {
        operations::ListResourceTypes::new(&self.client)
    }
}

/// # Schedule
impl ScheduleClient {
    /// Activates the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn activate_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::ActivateSchedule {
        operations::ActivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Moves the schedule to another compartment.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `change_schedule_compartment_details`: The request body:
    ///   [`ChangeScheduleCompartmentDetails`](crate::models::ChangeScheduleCompartmentDetails).
    pub fn change_schedule_compartment(
        &self,
        schedule_id: impl Into<String>,
        change_schedule_compartment_details: models::ChangeScheduleCompartmentDetails,
    ) -> operations::ChangeScheduleCompartment {
        operations::ChangeScheduleCompartment::new(
            &self.client,
            schedule_id.into(),
            change_schedule_compartment_details,
        )
    }

    /// Creates a schedule.
    ///
    /// - `create_schedule_details`: The request body:
    ///   [`CreateScheduleDetails`](crate::models::CreateScheduleDetails).
    #[inline]
    pub fn create_schedule(
        &self,
        create_schedule_details: models::CreateScheduleDetails,
    ) -> operations::CreateSchedule {
        operations::CreateSchedule::new(&self.client, create_schedule_details)
    }

    /// Deactivates the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn deactivate_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::DeactivateSchedule {
        operations::DeactivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Deletes the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn delete_schedule(&self, schedule_id: impl Into<String>) -> operations::DeleteSchedule {
        operations::DeleteSchedule::new(&self.client, schedule_id.into())
    }

    /// Gets the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    pub fn get_schedule(&self, schedule_id: impl Into<String>) -> operations::GetSchedule {
        operations::GetSchedule::new(&self.client, schedule_id.into())
    }

    /// Lists the schedules.
    #[inline]
    pub fn list_schedules(&self) -> operations::ListSchedules {
        operations::ListSchedules::new(&self.client)
    }

    /// Updates the schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `update_schedule_details`: The request body:
    ///   [`UpdateScheduleDetails`](crate::models::UpdateScheduleDetails).
    pub fn update_schedule(
        &self,
        schedule_id: impl Into<String>,
        update_schedule_details: models::UpdateScheduleDetails,
    ) -> operations::UpdateSchedule {
        operations::UpdateSchedule::new(&self.client, schedule_id.into(), update_schedule_details)
    }
}

/// # Work request
impl ScheduleClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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

client!(ScheduleClient);
