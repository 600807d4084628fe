// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementOperationsClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementOperationsClient::new(&config)?;
///
/// let mut items = client.list_patches().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementOperationsClient {
    client: Client,
}

impl FleetAppsManagementOperationsClient {
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

/// # Compliance record
impl FleetAppsManagementOperationsClient {
    /// Exports the compliance report.
    ///
    /// - `export_compliance_report_details`: The request body:
    ///   [`ExportComplianceReportDetails`](crate::models::ExportComplianceReportDetails).
    #[inline]
    pub fn export_compliance_report(
        &self,
        export_compliance_report_details: models::ExportComplianceReportDetails,
    ) -> operations::ExportComplianceReport {
        operations::ExportComplianceReport::new(&self.client, export_compliance_report_details)
    }

    /// Lists the compliance records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compliance_records(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComplianceRecords {
        operations::ListComplianceRecords::new(&self.client, compartment_id.into())
    }
}

/// # Compliance record aggregation
impl FleetAppsManagementOperationsClient {
    /// Summarizes the compliance record counts.
    #[inline]
    pub fn summarize_compliance_record_counts(
        &self,
    ) -> operations::SummarizeComplianceRecordCounts {
        operations::SummarizeComplianceRecordCounts::new(&self.client)
    }
}

/// # Execution
impl FleetAppsManagementOperationsClient {
    /// Gets the execution.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `job_activity_id`: The ID of the job activity.
    /// - `resource_id`: The ID of the resource.
    /// - `execution_id`: The ID of the execution.
    #[inline]
    pub fn get_execution(
        &self,
        arguments: operations::GetExecutionArguments<'_>,
    ) -> operations::GetExecution {
        operations::GetExecution::new(
            &self.client,
            arguments.scheduler_job_id.into(),
            arguments.job_activity_id.into(),
            arguments.resource_id.into(),
            arguments.execution_id.into(),
        )
    }

    /// Lists the executions.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `job_activity_id`: The ID of the job activity.
    /// - `resource_id`: The ID of the resource.
    pub fn list_executions(
        &self,
        scheduler_job_id: impl Into<String>,
        job_activity_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> operations::ListExecutions {
        operations::ListExecutions::new(
            &self.client,
            scheduler_job_id.into(),
            job_activity_id.into(),
            resource_id.into(),
        )
    }
}

/// # Installed patch
impl FleetAppsManagementOperationsClient {
    /// Lists the installed patches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_installed_patches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstalledPatches {
        operations::ListInstalledPatches::new(&self.client, compartment_id.into())
    }
}

/// # Inventory record
impl FleetAppsManagementOperationsClient {
    /// Lists the inventory records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_inventory_records(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInventoryRecords {
        operations::ListInventoryRecords::new(&self.client, compartment_id.into())
    }
}

/// # Job activity
impl FleetAppsManagementOperationsClient {
    /// Gets the job activity.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `job_activity_id`: The ID of the job activity.
    pub fn get_job_activity(
        &self,
        scheduler_job_id: impl Into<String>,
        job_activity_id: impl Into<String>,
    ) -> operations::GetJobActivity {
        operations::GetJobActivity::new(
            &self.client,
            scheduler_job_id.into(),
            job_activity_id.into(),
        )
    }
}

/// # Managed entity aggregation
impl FleetAppsManagementOperationsClient {
    /// Summarizes the managed entity counts.
    #[inline]
    pub fn summarize_managed_entity_counts(&self) -> operations::SummarizeManagedEntityCounts {
        operations::SummarizeManagedEntityCounts::new(&self.client)
    }
}

/// # Patch
impl FleetAppsManagementOperationsClient {
    /// Moves the patch to another compartment.
    ///
    /// - `patch_id`: The ID of the patch.
    /// - `change_patch_compartment_details`: The request body:
    ///   [`ChangePatchCompartmentDetails`](crate::models::ChangePatchCompartmentDetails).
    pub fn change_patch_compartment(
        &self,
        patch_id: impl Into<String>,
        change_patch_compartment_details: models::ChangePatchCompartmentDetails,
    ) -> operations::ChangePatchCompartment {
        operations::ChangePatchCompartment::new(
            &self.client,
            patch_id.into(),
            change_patch_compartment_details,
        )
    }

    /// Creates a patch.
    ///
    /// - `create_patch_details`: The request body:
    ///   [`CreatePatchDetails`](crate::models::CreatePatchDetails).
    #[inline]
    pub fn create_patch(
        &self,
        create_patch_details: models::CreatePatchDetails,
    ) -> operations::CreatePatch {
        operations::CreatePatch::new(&self.client, create_patch_details)
    }

    /// Deletes the patch.
    ///
    /// - `patch_id`: The ID of the patch.
    pub fn delete_patch(&self, patch_id: impl Into<String>) -> operations::DeletePatch {
        operations::DeletePatch::new(&self.client, patch_id.into())
    }

    /// Gets the patch.
    ///
    /// - `patch_id`: The ID of the patch.
    pub fn get_patch(&self, patch_id: impl Into<String>) -> operations::GetPatch {
        operations::GetPatch::new(&self.client, patch_id.into())
    }

    /// Lists the patches.
    #[inline]
    pub fn list_patches(&self) -> operations::ListPatches {
        operations::ListPatches::new(&self.client)
    }

    /// Updates the patch.
    ///
    /// - `patch_id`: The ID of the patch.
    /// - `update_patch_details`: The request body:
    ///   [`UpdatePatchDetails`](crate::models::UpdatePatchDetails).
    pub fn update_patch(
        &self,
        patch_id: impl Into<String>,
        update_patch_details: models::UpdatePatchDetails,
    ) -> operations::UpdatePatch {
        operations::UpdatePatch::new(&self.client, patch_id.into(), update_patch_details)
    }
}

/// # Recommended patch
impl FleetAppsManagementOperationsClient {
    /// Lists the recommended patches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_recommended_patches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRecommendedPatches {
        operations::ListRecommendedPatches::new(&self.client, compartment_id.into())
    }
}

/// # Report
impl FleetAppsManagementOperationsClient {
    /// Creates or gets a report.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `report_details`: The request body: [`ReportDetails`](crate::models::ReportDetails).
    pub fn report(
        &self,
        compartment_id: impl Into<String>,
        report_details: models::ReportDetails,
    ) -> operations::Report {
        operations::Report::new(&self.client, compartment_id.into(), report_details)
    }
}

/// # Report metadata
impl FleetAppsManagementOperationsClient {
    /// Lists the report metadata.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_report_metadata(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListReportMetadata {
        operations::ListReportMetadata::new(&self.client, compartment_id.into())
    }
}

/// # Resource
impl FleetAppsManagementOperationsClient {
    /// Lists the resources.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `job_activity_id`: The ID of the job activity.
    pub fn list_resources(
        &self,
        scheduler_job_id: impl Into<String>,
        job_activity_id: impl Into<String>,
    ) -> operations::ListResources {
        operations::ListResources::new(
            &self.client,
            scheduler_job_id.into(),
            job_activity_id.into(),
        )
    }
}

/// # Scheduled fleet
impl FleetAppsManagementOperationsClient {
    /// Lists the scheduled fleets.
    ///
    /// - `scheduler_definition_id`: The ID of the scheduler definition.
    pub fn list_scheduled_fleets(
        &self,
        scheduler_definition_id: impl Into<String>,
    ) -> operations::ListScheduledFleets {
        operations::ListScheduledFleets::new(&self.client, scheduler_definition_id.into())
    }
}

/// # Scheduler definition
impl FleetAppsManagementOperationsClient {
    /// Creates a scheduler definition.
    ///
    /// - `create_scheduler_definition_details`: The request body:
    ///   [`CreateSchedulerDefinitionDetails`](crate::models::CreateSchedulerDefinitionDetails).
    #[inline]
    pub fn create_scheduler_definition(
        &self,
        create_scheduler_definition_details: models::CreateSchedulerDefinitionDetails,
    ) -> operations::CreateSchedulerDefinition {
        operations::CreateSchedulerDefinition::new(
            &self.client,
            create_scheduler_definition_details,
        )
    }

    /// Deletes the scheduler definition.
    ///
    /// - `scheduler_definition_id`: The ID of the scheduler definition.
    pub fn delete_scheduler_definition(
        &self,
        scheduler_definition_id: impl Into<String>,
    ) -> operations::DeleteSchedulerDefinition {
        operations::DeleteSchedulerDefinition::new(&self.client, scheduler_definition_id.into())
    }

    /// Gets the scheduler definition.
    ///
    /// - `scheduler_definition_id`: The ID of the scheduler definition.
    pub fn get_scheduler_definition(
        &self,
        scheduler_definition_id: impl Into<String>,
    ) -> operations::GetSchedulerDefinition {
        operations::GetSchedulerDefinition::new(&self.client, scheduler_definition_id.into())
    }

    /// Lists the scheduler definitions.
    #[inline]
    pub fn list_scheduler_definitions(&self) -> operations::ListSchedulerDefinitions {
        operations::ListSchedulerDefinitions::new(&self.client)
    }

    /// Updates the scheduler definition.
    ///
    /// - `scheduler_definition_id`: The ID of the scheduler definition.
    /// - `update_scheduler_definition_details`: The request body:
    ///   [`UpdateSchedulerDefinitionDetails`](crate::models::UpdateSchedulerDefinitionDetails).
    pub fn update_scheduler_definition(
        &self,
        scheduler_definition_id: impl Into<String>,
        update_scheduler_definition_details: models::UpdateSchedulerDefinitionDetails,
    ) -> operations::UpdateSchedulerDefinition {
        operations::UpdateSchedulerDefinition::new(
            &self.client,
            scheduler_definition_id.into(),
            update_scheduler_definition_details,
        )
    }
}

/// # Scheduler execution
impl FleetAppsManagementOperationsClient {
    /// Lists the scheduler executions.
    #[inline]
    pub fn list_scheduler_executions(&self) -> operations::ListSchedulerExecutions {
        operations::ListSchedulerExecutions::new(&self.client)
    }
}

/// # Scheduler job
impl FleetAppsManagementOperationsClient {
    /// Deletes the scheduler job.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    pub fn delete_scheduler_job(
        &self,
        scheduler_job_id: impl Into<String>,
    ) -> operations::DeleteSchedulerJob {
        operations::DeleteSchedulerJob::new(&self.client, scheduler_job_id.into())
    }

    /// Gets the scheduler job.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    pub fn get_scheduler_job(
        &self,
        scheduler_job_id: impl Into<String>,
    ) -> operations::GetSchedulerJob {
        operations::GetSchedulerJob::new(&self.client, scheduler_job_id.into())
    }

    /// Lists the scheduler jobs.
    #[inline]
    pub fn list_scheduler_jobs(&self) -> operations::ListSchedulerJobs {
        operations::ListSchedulerJobs::new(&self.client)
    }

    /// Manages the job execution.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `manage_job_execution_details`: The request body:
    ///   [`ManageJobExecutionDetails`](crate::models::ManageJobExecutionDetails).
    pub fn manage_job_execution(
        &self,
        scheduler_job_id: impl Into<String>,
        manage_job_execution_details: models::ManageJobExecutionDetails,
    ) -> operations::ManageJobExecution {
        operations::ManageJobExecution::new(
            &self.client,
            scheduler_job_id.into(),
            manage_job_execution_details,
        )
    }

    /// Updates the scheduler job.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `update_scheduler_job_details`: The request body:
    ///   [`UpdateSchedulerJobDetails`](crate::models::UpdateSchedulerJobDetails).
    pub fn update_scheduler_job(
        &self,
        scheduler_job_id: impl Into<String>,
        update_scheduler_job_details: models::UpdateSchedulerJobDetails,
    ) -> operations::UpdateSchedulerJob {
        operations::UpdateSchedulerJob::new(
            &self.client,
            scheduler_job_id.into(),
            update_scheduler_job_details,
        )
    }
}

/// # Scheduler job aggregation
impl FleetAppsManagementOperationsClient {
    /// Summarizes the scheduler job counts.
    #[inline]
    pub fn summarize_scheduler_job_counts(&self) -> operations::SummarizeSchedulerJobCounts {
        operations::SummarizeSchedulerJobCounts::new(&self.client)
    }
}

/// # Step
impl FleetAppsManagementOperationsClient {
    /// Lists the steps.
    ///
    /// - `scheduler_job_id`: The ID of the scheduler job.
    /// - `job_activity_id`: The ID of the job activity.
    pub fn list_steps(
        &self,
        scheduler_job_id: impl Into<String>,
        job_activity_id: impl Into<String>,
    ) -> operations::ListSteps {
        operations::ListSteps::new(&self.client, scheduler_job_id.into(), job_activity_id.into())
    }
}

/// # Target component
impl FleetAppsManagementOperationsClient {
    /// Lists the target components.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_components(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetComponents {
        operations::ListTargetComponents::new(&self.client, compartment_id.into())
    }
}

/// # Target property
impl FleetAppsManagementOperationsClient {
    /// Lists the target properties.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_target_properties(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTargetProperties {
        operations::ListTargetProperties::new(&self.client, compartment_id.into())
    }
}

client!(FleetAppsManagementOperationsClient);
