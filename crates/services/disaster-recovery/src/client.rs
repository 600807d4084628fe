// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("disaster-recovery", "https://disaster-recovery.{region}.oci.{secondLevelDomain}", "/20220125")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Full Stack Disaster Recovery API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_disaster_recovery::{Config, DisasterRecoveryClient};
///
/// # async fn example() -> Result<(), oci_sdk_disaster_recovery::Error> {
/// let config = Config::load().await?;
/// let client = DisasterRecoveryClient::new(&config)?;
///
/// let mut items = client.list_dr_protection_groups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DisasterRecoveryClient {
    client: Client,
}

impl DisasterRecoveryClient {
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

/// # Automatic DR configuration
impl DisasterRecoveryClient {
    /// Creates an automatic DR configuration.
    ///
    /// - `create_automatic_dr_configuration_details`: The request body:
    ///   [`CreateAutomaticDrConfigurationDetails`](crate::models::CreateAutomaticDrConfigurationDetails).
    #[inline]
    pub fn create_automatic_dr_configuration(
        &self,
        create_automatic_dr_configuration_details: models::CreateAutomaticDrConfigurationDetails,
    ) -> operations::CreateAutomaticDrConfiguration {
        operations::CreateAutomaticDrConfiguration::new(
            &self.client,
            create_automatic_dr_configuration_details,
        )
    }

    /// Deletes the automatic DR configuration.
    ///
    /// - `automatic_dr_configuration_id`: The OCID of the automatic DR configuration.
    pub fn delete_automatic_dr_configuration(
        &self,
        automatic_dr_configuration_id: impl Into<String>,
    ) -> operations::DeleteAutomaticDrConfiguration {
        operations::DeleteAutomaticDrConfiguration::new(
            &self.client,
            automatic_dr_configuration_id.into(),
        )
    }

    /// Gets the automatic DR configuration.
    ///
    /// - `automatic_dr_configuration_id`: The OCID of the automatic DR configuration.
    pub fn get_automatic_dr_configuration(
        &self,
        automatic_dr_configuration_id: impl Into<String>,
    ) -> operations::GetAutomaticDrConfiguration {
        operations::GetAutomaticDrConfiguration::new(
            &self.client,
            automatic_dr_configuration_id.into(),
        )
    }

    /// Lists the automatic DR configurations.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    pub fn list_automatic_dr_configurations(
        &self,
        dr_protection_group_id: impl Into<String>,
    ) -> operations::ListAutomaticDrConfigurations {
        operations::ListAutomaticDrConfigurations::new(&self.client, dr_protection_group_id.into())
    }

    /// Updates the automatic DR configuration.
    ///
    /// - `automatic_dr_configuration_id`: The OCID of the automatic DR configuration.
    /// - `update_automatic_dr_configuration_details`: The request body:
    ///   [`UpdateAutomaticDrConfigurationDetails`](crate::models::UpdateAutomaticDrConfigurationDetails).
    pub fn update_automatic_dr_configuration(
        &self,
        automatic_dr_configuration_id: impl Into<String>,
        update_automatic_dr_configuration_details: models::UpdateAutomaticDrConfigurationDetails,
    ) -> operations::UpdateAutomaticDrConfiguration {
        operations::UpdateAutomaticDrConfiguration::new(
            &self.client,
            automatic_dr_configuration_id.into(),
            update_automatic_dr_configuration_details,
        )
    }
}

/// # DR plan
impl DisasterRecoveryClient {
    /// Creates a DR plan.
    ///
    /// - `create_dr_plan_details`: The request body:
    ///   [`CreateDrPlanDetails`](crate::models::CreateDrPlanDetails).
    #[inline]
    pub fn create_dr_plan(
        &self,
        create_dr_plan_details: models::CreateDrPlanDetails,
    ) -> operations::CreateDrPlan {
        operations::CreateDrPlan::new(&self.client, create_dr_plan_details)
    }

    /// Deletes the DR plan.
    ///
    /// - `dr_plan_id`: The OCID of the DR plan.
    pub fn delete_dr_plan(&self, dr_plan_id: impl Into<String>) -> operations::DeleteDrPlan {
        operations::DeleteDrPlan::new(&self.client, dr_plan_id.into())
    }

    /// Gets the DR plan.
    ///
    /// - `dr_plan_id`: The OCID of the DR plan.
    pub fn get_dr_plan(&self, dr_plan_id: impl Into<String>) -> operations::GetDrPlan {
        operations::GetDrPlan::new(&self.client, dr_plan_id.into())
    }

    /// Lists the DR plans.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    pub fn list_dr_plans(
        &self,
        dr_protection_group_id: impl Into<String>,
    ) -> operations::ListDrPlans {
        operations::ListDrPlans::new(&self.client, dr_protection_group_id.into())
    }

    /// Refreshes the DR plan.
    ///
    /// - `dr_plan_id`: The OCID of the DR plan.
    /// - `refresh_dr_plan_details`: The request body:
    ///   [`RefreshDrPlanDetails`](crate::models::RefreshDrPlanDetails).
    pub fn refresh_dr_plan(
        &self,
        dr_plan_id: impl Into<String>,
        refresh_dr_plan_details: impl Into<models::RefreshDrPlanDetails>,
    ) -> operations::RefreshDrPlan {
        operations::RefreshDrPlan::new(
            &self.client,
            dr_plan_id.into(),
            refresh_dr_plan_details.into(),
        )
    }

    /// Updates the DR plan.
    ///
    /// - `dr_plan_id`: The OCID of the DR plan.
    /// - `update_dr_plan_details`: The request body:
    ///   [`UpdateDrPlanDetails`](crate::models::UpdateDrPlanDetails).
    pub fn update_dr_plan(
        &self,
        dr_plan_id: impl Into<String>,
        update_dr_plan_details: models::UpdateDrPlanDetails,
    ) -> operations::UpdateDrPlan {
        operations::UpdateDrPlan::new(&self.client, dr_plan_id.into(), update_dr_plan_details)
    }

    /// Verifies the DR plan.
    ///
    /// - `dr_plan_id`: The OCID of the DR plan.
    /// - `verify_dr_plan_details`: The request body:
    ///   [`VerifyDrPlanDetails`](crate::models::VerifyDrPlanDetails).
    pub fn verify_dr_plan(
        &self,
        dr_plan_id: impl Into<String>,
        verify_dr_plan_details: impl Into<models::VerifyDrPlanDetails>,
    ) -> operations::VerifyDrPlan {
        operations::VerifyDrPlan::new(
            &self.client,
            dr_plan_id.into(),
            verify_dr_plan_details.into(),
        )
    }
}

/// # DR plan execution
impl DisasterRecoveryClient {
    /// Cancels the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `cancel_dr_plan_execution_details`: The request body:
    ///   [`CancelDrPlanExecutionDetails`](crate::models::CancelDrPlanExecutionDetails).
    pub fn cancel_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        cancel_dr_plan_execution_details: models::CancelDrPlanExecutionDetails,
    ) -> operations::CancelDrPlanExecution {
        operations::CancelDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            cancel_dr_plan_execution_details,
        )
    }

    /// Creates a DR plan execution.
    ///
    /// - `create_dr_plan_execution_details`: The request body:
    ///   [`CreateDrPlanExecutionDetails`](crate::models::CreateDrPlanExecutionDetails).
    #[inline]
    pub fn create_dr_plan_execution(
        &self,
        create_dr_plan_execution_details: models::CreateDrPlanExecutionDetails,
    ) -> operations::CreateDrPlanExecution {
        operations::CreateDrPlanExecution::new(&self.client, create_dr_plan_execution_details)
    }

    /// Deletes the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    pub fn delete_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
    ) -> operations::DeleteDrPlanExecution {
        operations::DeleteDrPlanExecution::new(&self.client, dr_plan_execution_id.into())
    }

    /// Gets the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    pub fn get_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
    ) -> operations::GetDrPlanExecution {
        operations::GetDrPlanExecution::new(&self.client, dr_plan_execution_id.into())
    }

    /// Ignores the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `ignore_dr_plan_execution_details`: The request body:
    ///   [`IgnoreDrPlanExecutionDetails`](crate::models::IgnoreDrPlanExecutionDetails).
    pub fn ignore_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        ignore_dr_plan_execution_details: models::IgnoreDrPlanExecutionDetails,
    ) -> operations::IgnoreDrPlanExecution {
        operations::IgnoreDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            ignore_dr_plan_execution_details,
        )
    }

    /// Lists the DR plan executions.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    pub fn list_dr_plan_executions(
        &self,
        dr_protection_group_id: impl Into<String>,
    ) -> operations::ListDrPlanExecutions {
        operations::ListDrPlanExecutions::new(&self.client, dr_protection_group_id.into())
    }

    /// Pauses the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `pause_dr_plan_execution_details`: The request body:
    ///   [`PauseDrPlanExecutionDetails`](crate::models::PauseDrPlanExecutionDetails).
    pub fn pause_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        pause_dr_plan_execution_details: models::PauseDrPlanExecutionDetails,
    ) -> operations::PauseDrPlanExecution {
        operations::PauseDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            pause_dr_plan_execution_details,
        )
    }

    /// Resumes the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `resume_dr_plan_execution_details`: The request body:
    ///   [`ResumeDrPlanExecutionDetails`](crate::models::ResumeDrPlanExecutionDetails).
    pub fn resume_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        resume_dr_plan_execution_details: models::ResumeDrPlanExecutionDetails,
    ) -> operations::ResumeDrPlanExecution {
        operations::ResumeDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            resume_dr_plan_execution_details,
        )
    }

    /// Retries the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `retry_dr_plan_execution_details`: The request body:
    ///   [`RetryDrPlanExecutionDetails`](crate::models::RetryDrPlanExecutionDetails).
    pub fn retry_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        retry_dr_plan_execution_details: models::RetryDrPlanExecutionDetails,
    ) -> operations::RetryDrPlanExecution {
        operations::RetryDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            retry_dr_plan_execution_details,
        )
    }

    /// Updates the DR plan execution.
    ///
    /// - `dr_plan_execution_id`: The OCID of the DR plan execution.
    /// - `update_dr_plan_execution_details`: The request body:
    ///   [`UpdateDrPlanExecutionDetails`](crate::models::UpdateDrPlanExecutionDetails).
    pub fn update_dr_plan_execution(
        &self,
        dr_plan_execution_id: impl Into<String>,
        update_dr_plan_execution_details: models::UpdateDrPlanExecutionDetails,
    ) -> operations::UpdateDrPlanExecution {
        operations::UpdateDrPlanExecution::new(
            &self.client,
            dr_plan_execution_id.into(),
            update_dr_plan_execution_details,
        )
    }
}

/// # DR protection group
impl DisasterRecoveryClient {
    /// Associates the DR protection group.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    /// - `associate_dr_protection_group_details`: The request body:
    ///   [`AssociateDrProtectionGroupDetails`](crate::models::AssociateDrProtectionGroupDetails).
    pub fn associate_dr_protection_group(
        &self,
        dr_protection_group_id: impl Into<String>,
        associate_dr_protection_group_details: models::AssociateDrProtectionGroupDetails,
    ) -> operations::AssociateDrProtectionGroup {
        operations::AssociateDrProtectionGroup::new(
            &self.client,
            dr_protection_group_id.into(),
            associate_dr_protection_group_details,
        )
    }

    /// Moves the DR protection group to another compartment.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    /// - `change_dr_protection_group_compartment_details`: The request body:
    ///   [`ChangeDrProtectionGroupCompartmentDetails`](crate::models::ChangeDrProtectionGroupCompartmentDetails).
    pub fn change_dr_protection_group_compartment(
        &self,
        dr_protection_group_id: impl Into<String>,
        change_dr_protection_group_compartment_details: models::ChangeDrProtectionGroupCompartmentDetails,
    ) -> operations::ChangeDrProtectionGroupCompartment {
        operations::ChangeDrProtectionGroupCompartment::new(
            &self.client,
            dr_protection_group_id.into(),
            change_dr_protection_group_compartment_details,
        )
    }

    /// Creates a DR protection group.
    ///
    /// - `create_dr_protection_group_details`: The request body:
    ///   [`CreateDrProtectionGroupDetails`](crate::models::CreateDrProtectionGroupDetails).
    #[inline]
    pub fn create_dr_protection_group(
        &self,
        create_dr_protection_group_details: models::CreateDrProtectionGroupDetails,
    ) -> operations::CreateDrProtectionGroup {
        operations::CreateDrProtectionGroup::new(&self.client, create_dr_protection_group_details)
    }

    /// Deletes the DR protection group.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    pub fn delete_dr_protection_group(
        &self,
        dr_protection_group_id: impl Into<String>,
    ) -> operations::DeleteDrProtectionGroup {
        operations::DeleteDrProtectionGroup::new(&self.client, dr_protection_group_id.into())
    }

    /// Disassociates the DR protection group.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    /// - `disassociate_dr_protection_group_details`: The request body:
    ///   [`DisassociateDrProtectionGroupDetails`](crate::models::DisassociateDrProtectionGroupDetails).
    pub fn disassociate_dr_protection_group(
        &self,
        dr_protection_group_id: impl Into<String>,
        disassociate_dr_protection_group_details: impl Into<models::DisassociateDrProtectionGroupDetails>,
    ) -> operations::DisassociateDrProtectionGroup {
        operations::DisassociateDrProtectionGroup::new(
            &self.client,
            dr_protection_group_id.into(),
            disassociate_dr_protection_group_details.into(),
        )
    }

    /// Gets the DR protection group.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    pub fn get_dr_protection_group(
        &self,
        dr_protection_group_id: impl Into<String>,
    ) -> operations::GetDrProtectionGroup {
        operations::GetDrProtectionGroup::new(&self.client, dr_protection_group_id.into())
    }

    /// Lists the DR protection groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dr_protection_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDrProtectionGroups {
        operations::ListDrProtectionGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the DR protection group.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    /// - `update_dr_protection_group_details`: The request body:
    ///   [`UpdateDrProtectionGroupDetails`](crate::models::UpdateDrProtectionGroupDetails).
    pub fn update_dr_protection_group(
        &self,
        dr_protection_group_id: impl Into<String>,
        update_dr_protection_group_details: models::UpdateDrProtectionGroupDetails,
    ) -> operations::UpdateDrProtectionGroup {
        operations::UpdateDrProtectionGroup::new(
            &self.client,
            dr_protection_group_id.into(),
            update_dr_protection_group_details,
        )
    }

    /// Updates the DR protection group role.
    ///
    /// - `dr_protection_group_id`: The OCID of the disaster recovery (DR) protection group.
    /// - `update_dr_protection_group_role_details`: The request body:
    ///   [`UpdateDrProtectionGroupRoleDetails`](crate::models::UpdateDrProtectionGroupRoleDetails).
    pub fn update_dr_protection_group_role(
        &self,
        dr_protection_group_id: impl Into<String>,
        update_dr_protection_group_role_details: models::UpdateDrProtectionGroupRoleDetails,
    ) -> operations::UpdateDrProtectionGroupRole {
        operations::UpdateDrProtectionGroupRole::new(
            &self.client,
            dr_protection_group_id.into(),
            update_dr_protection_group_role_details,
        )
    }
}

/// # Work request
impl DisasterRecoveryClient {
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

client!(DisasterRecoveryClient);
