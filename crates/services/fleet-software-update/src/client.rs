// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-software-update", "https://fleet-software-update.{region}.oci.{secondLevelDomain}", "/20220528")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Exadata Fleet Update API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_software_update::{Config, FleetSoftwareUpdateClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_software_update::Error> {
/// let config = Config::load().await?;
/// let client = FleetSoftwareUpdateClient::new(&config)?;
///
/// let mut items = client.list_fsu_cycles("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetSoftwareUpdateClient {
    client: Client,
}

impl FleetSoftwareUpdateClient {
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

/// # FSU
impl FleetSoftwareUpdateClient {
    /// Adds FSU collection targets.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `add_fsu_collection_targets_details`: The request body:
    ///   [`AddFsuCollectionTargetsDetails`](crate::models::AddFsuCollectionTargetsDetails).
    pub fn add_fsu_collection_targets(
        &self,
        fsu_collection_id: impl Into<String>,
        add_fsu_collection_targets_details: models::AddFsuCollectionTargetsDetails,
    ) -> operations::AddFsuCollectionTargets {
        operations::AddFsuCollectionTargets::new(
            &self.client,
            fsu_collection_id.into(),
            add_fsu_collection_targets_details,
        )
    }

    /// Moves the FSU collection to another compartment.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `change_fsu_collection_compartment_details`: The request body:
    ///   [`ChangeFsuCollectionCompartmentDetails`](crate::models::ChangeFsuCollectionCompartmentDetails).
    pub fn change_fsu_collection_compartment(
        &self,
        fsu_collection_id: impl Into<String>,
        change_fsu_collection_compartment_details: models::ChangeFsuCollectionCompartmentDetails,
    ) -> operations::ChangeFsuCollectionCompartment {
        operations::ChangeFsuCollectionCompartment::new(
            &self.client,
            fsu_collection_id.into(),
            change_fsu_collection_compartment_details,
        )
    }

    /// Creates an FSU collection.
    ///
    /// - `create_fsu_collection_details`: The request body:
    ///   [`CreateFsuCollectionDetails`](crate::models::CreateFsuCollectionDetails).
    pub fn create_fsu_collection(
        &self,
        create_fsu_collection_details: impl Into<models::CreateFsuCollectionDetails>,
    ) -> operations::CreateFsuCollection {
        operations::CreateFsuCollection::new(&self.client, create_fsu_collection_details.into())
    }

    /// Deletes the FSU collection.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    pub fn delete_fsu_collection(
        &self,
        fsu_collection_id: impl Into<String>,
    ) -> operations::DeleteFsuCollection {
        operations::DeleteFsuCollection::new(&self.client, fsu_collection_id.into())
    }

    /// Deletes the FSU collection target.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `target_id`: The OCID of the target resource.
    pub fn delete_fsu_collection_target(
        &self,
        fsu_collection_id: impl Into<String>,
        target_id: impl Into<String>,
    ) -> operations::DeleteFsuCollectionTarget {
        operations::DeleteFsuCollectionTarget::new(
            &self.client,
            fsu_collection_id.into(),
            target_id.into(),
        )
    }

    /// Gets the FSU collection.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    pub fn get_fsu_collection(
        &self,
        fsu_collection_id: impl Into<String>,
    ) -> operations::GetFsuCollection {
        operations::GetFsuCollection::new(&self.client, fsu_collection_id.into())
    }

    /// Removes the FSU collection targets.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `remove_fsu_collection_targets_details`: The request body:
    ///   [`RemoveFsuCollectionTargetsDetails`](crate::models::RemoveFsuCollectionTargetsDetails).
    pub fn remove_fsu_collection_targets(
        &self,
        fsu_collection_id: impl Into<String>,
        remove_fsu_collection_targets_details: impl Into<models::RemoveFsuCollectionTargetsDetails>,
    ) -> operations::RemoveFsuCollectionTargets {
        operations::RemoveFsuCollectionTargets::new(
            &self.client,
            fsu_collection_id.into(),
            remove_fsu_collection_targets_details.into(),
        )
    }

    /// Updates the FSU collection.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `update_fsu_collection_details`: The request body:
    ///   [`UpdateFsuCollectionDetails`](crate::models::UpdateFsuCollectionDetails).
    pub fn update_fsu_collection(
        &self,
        fsu_collection_id: impl Into<String>,
        update_fsu_collection_details: models::UpdateFsuCollectionDetails,
    ) -> operations::UpdateFsuCollection {
        operations::UpdateFsuCollection::new(
            &self.client,
            fsu_collection_id.into(),
            update_fsu_collection_details,
        )
    }
}

/// # FSU action
impl FleetSoftwareUpdateClient {
    /// Cancels the FSU action.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn cancel_fsu_action(
        &self,
        fsu_action_id: impl Into<String>,
    ) -> operations::CancelFsuAction {
        operations::CancelFsuAction::new(&self.client, fsu_action_id.into())
    }

    /// Moves the FSU action to another compartment.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    /// - `change_fsu_action_compartment_details`: The request body:
    ///   [`ChangeFsuActionCompartmentDetails`](crate::models::ChangeFsuActionCompartmentDetails).
    pub fn change_fsu_action_compartment(
        &self,
        fsu_action_id: impl Into<String>,
        change_fsu_action_compartment_details: models::ChangeFsuActionCompartmentDetails,
    ) -> operations::ChangeFsuActionCompartment {
        operations::ChangeFsuActionCompartment::new(
            &self.client,
            fsu_action_id.into(),
            change_fsu_action_compartment_details,
        )
    }

    /// Creates an FSU action.
    ///
    /// - `create_fsu_action_details`: The request body:
    ///   [`CreateFsuActionDetails`](crate::models::CreateFsuActionDetails).
    pub fn create_fsu_action(
        &self,
        create_fsu_action_details: impl Into<models::CreateFsuActionDetails>,
    ) -> operations::CreateFsuAction {
        operations::CreateFsuAction::new(&self.client, create_fsu_action_details.into())
    }

    /// Deletes the FSU action.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn delete_fsu_action(
        &self,
        fsu_action_id: impl Into<String>,
    ) -> operations::DeleteFsuAction {
        operations::DeleteFsuAction::new(&self.client, fsu_action_id.into())
    }

    /// Gets the FSU action.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn get_fsu_action(&self, fsu_action_id: impl Into<String>) -> operations::GetFsuAction {
        operations::GetFsuAction::new(&self.client, fsu_action_id.into())
    }

    /// Gets the FSU action output content.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn get_fsu_action_output_content(
        &self,
        fsu_action_id: impl Into<String>,
    ) -> operations::GetFsuActionOutputContent {
        operations::GetFsuActionOutputContent::new(&self.client, fsu_action_id.into())
    }

    /// Resumes the FSU action.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn resume_fsu_action(
        &self,
        fsu_action_id: impl Into<String>,
    ) -> operations::ResumeFsuAction {
        operations::ResumeFsuAction::new(&self.client, fsu_action_id.into())
    }

    /// Updates the FSU action.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    /// - `update_fsu_action_details`: The request body:
    ///   [`UpdateFsuActionDetails`](crate::models::UpdateFsuActionDetails).
    pub fn update_fsu_action(
        &self,
        fsu_action_id: impl Into<String>,
        update_fsu_action_details: impl Into<models::UpdateFsuActionDetails>,
    ) -> operations::UpdateFsuAction {
        operations::UpdateFsuAction::new(
            &self.client,
            fsu_action_id.into(),
            update_fsu_action_details.into(),
        )
    }
}

/// # FSU action summary
impl FleetSoftwareUpdateClient {
    /// Lists the FSU actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fsu_actions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFsuActions {
        operations::ListFsuActions::new(&self.client, compartment_id.into())
    }
}

/// # FSU collection summary
impl FleetSoftwareUpdateClient {
    /// Lists the FSU collections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fsu_collections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFsuCollections {
        operations::ListFsuCollections::new(&self.client, compartment_id.into())
    }
}

/// # FSU collection target
impl FleetSoftwareUpdateClient {
    /// Gets the FSU collection target.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    /// - `target_id`: The OCID of the target resource.
    pub fn get_fsu_collection_target(
        &self,
        fsu_collection_id: impl Into<String>,
        target_id: impl Into<String>,
    ) -> operations::GetFsuCollectionTarget {
        operations::GetFsuCollectionTarget::new(
            &self.client,
            fsu_collection_id.into(),
            target_id.into(),
        )
    }
}

/// # FSU cycle
impl FleetSoftwareUpdateClient {
    /// Moves the FSU cycle to another compartment.
    ///
    /// - `fsu_cycle_id`: The OCID of the cycle of Exadata Fleet Update.
    /// - `change_fsu_cycle_compartment_details`: The request body:
    ///   [`ChangeFsuCycleCompartmentDetails`](crate::models::ChangeFsuCycleCompartmentDetails).
    pub fn change_fsu_cycle_compartment(
        &self,
        fsu_cycle_id: impl Into<String>,
        change_fsu_cycle_compartment_details: models::ChangeFsuCycleCompartmentDetails,
    ) -> operations::ChangeFsuCycleCompartment {
        operations::ChangeFsuCycleCompartment::new(
            &self.client,
            fsu_cycle_id.into(),
            change_fsu_cycle_compartment_details,
        )
    }

    /// Clones the FSU cycle.
    ///
    /// - `fsu_cycle_id`: The OCID of the cycle of Exadata Fleet Update.
    /// - `clone_fsu_cycle_details`: The request body:
    ///   [`CloneFsuCycleDetails`](crate::models::CloneFsuCycleDetails).
    pub fn clone_fsu_cycle(
        &self,
        fsu_cycle_id: impl Into<String>,
        clone_fsu_cycle_details: models::CloneFsuCycleDetails,
    ) -> operations::CloneFsuCycle {
        operations::CloneFsuCycle::new(&self.client, fsu_cycle_id.into(), clone_fsu_cycle_details)
    }

    /// Creates an FSU cycle.
    ///
    /// - `create_fsu_cycle_details`: The request body:
    ///   [`CreateFsuCycleDetails`](crate::models::CreateFsuCycleDetails).
    pub fn create_fsu_cycle(
        &self,
        create_fsu_cycle_details: impl Into<models::CreateFsuCycleDetails>,
    ) -> operations::CreateFsuCycle {
        operations::CreateFsuCycle::new(&self.client, create_fsu_cycle_details.into())
    }

    /// Deletes the FSU cycle.
    ///
    /// - `fsu_cycle_id`: The OCID of the cycle of Exadata Fleet Update.
    pub fn delete_fsu_cycle(&self, fsu_cycle_id: impl Into<String>) -> operations::DeleteFsuCycle {
        operations::DeleteFsuCycle::new(&self.client, fsu_cycle_id.into())
    }

    /// Gets the FSU cycle.
    ///
    /// - `fsu_cycle_id`: The OCID of the cycle of Exadata Fleet Update.
    pub fn get_fsu_cycle(&self, fsu_cycle_id: impl Into<String>) -> operations::GetFsuCycle {
        operations::GetFsuCycle::new(&self.client, fsu_cycle_id.into())
    }

    /// Lists the FSU cycles.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fsu_cycles(&self, compartment_id: impl Into<String>) -> operations::ListFsuCycles {
        operations::ListFsuCycles::new(&self.client, compartment_id.into())
    }

    /// Updates the FSU cycle.
    ///
    /// - `fsu_cycle_id`: The OCID of the cycle of Exadata Fleet Update.
    /// - `update_fsu_cycle_details`: The request body:
    ///   [`UpdateFsuCycleDetails`](crate::models::UpdateFsuCycleDetails).
    pub fn update_fsu_cycle(
        &self,
        fsu_cycle_id: impl Into<String>,
        update_fsu_cycle_details: impl Into<models::UpdateFsuCycleDetails>,
    ) -> operations::UpdateFsuCycle {
        operations::UpdateFsuCycle::new(
            &self.client,
            fsu_cycle_id.into(),
            update_fsu_cycle_details.into(),
        )
    }
}

/// # FSU discovery
impl FleetSoftwareUpdateClient {
    /// Aborts the FSU discovery.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    pub fn abort_fsu_discovery(
        &self,
        fsu_discovery_id: impl Into<String>,
    ) -> operations::AbortFsuDiscovery {
        operations::AbortFsuDiscovery::new(&self.client, fsu_discovery_id.into())
    }

    /// Moves the FSU discovery to another compartment.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    /// - `change_fsu_discovery_compartment_details`: The request body:
    ///   [`ChangeFsuDiscoveryCompartmentDetails`](crate::models::ChangeFsuDiscoveryCompartmentDetails).
    pub fn change_fsu_discovery_compartment(
        &self,
        fsu_discovery_id: impl Into<String>,
        change_fsu_discovery_compartment_details: models::ChangeFsuDiscoveryCompartmentDetails,
    ) -> operations::ChangeFsuDiscoveryCompartment {
        operations::ChangeFsuDiscoveryCompartment::new(
            &self.client,
            fsu_discovery_id.into(),
            change_fsu_discovery_compartment_details,
        )
    }

    /// Creates an FSU discovery.
    ///
    /// - `create_fsu_discovery_details`: The request body:
    ///   [`CreateFsuDiscoveryDetails`](crate::models::CreateFsuDiscoveryDetails).
    #[inline]
    pub fn create_fsu_discovery(
        &self,
        create_fsu_discovery_details: models::CreateFsuDiscoveryDetails,
    ) -> operations::CreateFsuDiscovery {
        operations::CreateFsuDiscovery::new(&self.client, create_fsu_discovery_details)
    }

    /// Deletes the FSU discovery.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    pub fn delete_fsu_discovery(
        &self,
        fsu_discovery_id: impl Into<String>,
    ) -> operations::DeleteFsuDiscovery {
        operations::DeleteFsuDiscovery::new(&self.client, fsu_discovery_id.into())
    }

    /// Gets the FSU discovery.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    pub fn get_fsu_discovery(
        &self,
        fsu_discovery_id: impl Into<String>,
    ) -> operations::GetFsuDiscovery {
        operations::GetFsuDiscovery::new(&self.client, fsu_discovery_id.into())
    }

    /// Lists the FSU discoveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fsu_discoveries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFsuDiscoveries {
        operations::ListFsuDiscoveries::new(&self.client, compartment_id.into())
    }

    /// Updates the FSU discovery.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    /// - `update_fsu_discovery_details`: The request body:
    ///   [`UpdateFsuDiscoveryDetails`](crate::models::UpdateFsuDiscoveryDetails).
    pub fn update_fsu_discovery(
        &self,
        fsu_discovery_id: impl Into<String>,
        update_fsu_discovery_details: models::UpdateFsuDiscoveryDetails,
    ) -> operations::UpdateFsuDiscovery {
        operations::UpdateFsuDiscovery::new(
            &self.client,
            fsu_discovery_id.into(),
            update_fsu_discovery_details,
        )
    }
}

/// # FSU job
impl FleetSoftwareUpdateClient {
    /// Deletes the FSU job.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    pub fn delete_fsu_job(&self, fsu_job_id: impl Into<String>) -> operations::DeleteFsuJob {
        operations::DeleteFsuJob::new(&self.client, fsu_job_id.into())
    }

    /// Gets the FSU job.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    pub fn get_fsu_job(&self, fsu_job_id: impl Into<String>) -> operations::GetFsuJob {
        operations::GetFsuJob::new(&self.client, fsu_job_id.into())
    }

    /// Gets the FSU job output content.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    pub fn get_fsu_job_output_content(
        &self,
        fsu_job_id: impl Into<String>,
    ) -> operations::GetFsuJobOutputContent {
        operations::GetFsuJobOutputContent::new(&self.client, fsu_job_id.into())
    }

    /// Lists the FSU jobs.
    ///
    /// - `fsu_action_id`: The ID of the Exadata Fleet Update action.
    pub fn list_fsu_jobs(&self, fsu_action_id: impl Into<String>) -> operations::ListFsuJobs {
        operations::ListFsuJobs::new(&self.client, fsu_action_id.into())
    }

    /// Retries the FSU job.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    pub fn retry_fsu_job(&self, fsu_job_id: impl Into<String>) -> operations::RetryFsuJob {
        operations::RetryFsuJob::new(&self.client, fsu_job_id.into())
    }

    /// Updates the FSU job.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    /// - `update_fsu_job_details`: The request body:
    ///   [`UpdateFsuJobDetails`](crate::models::UpdateFsuJobDetails).
    pub fn update_fsu_job(
        &self,
        fsu_job_id: impl Into<String>,
        update_fsu_job_details: models::UpdateFsuJobDetails,
    ) -> operations::UpdateFsuJob {
        operations::UpdateFsuJob::new(&self.client, fsu_job_id.into(), update_fsu_job_details)
    }
}

/// # FSU job output
impl FleetSoftwareUpdateClient {
    /// Lists the FSU job outputs.
    ///
    /// - `fsu_job_id`: The OCID of the job of Exadata Fleet Update.
    pub fn list_fsu_job_outputs(
        &self,
        fsu_job_id: impl Into<String>,
    ) -> operations::ListFsuJobOutputs {
        operations::ListFsuJobOutputs::new(&self.client, fsu_job_id.into())
    }
}

/// # FSU readiness check
impl FleetSoftwareUpdateClient {
    /// Moves the FSU readiness check to another compartment.
    ///
    /// - `fsu_readiness_check_id`: The ID of the Exadata Fleet Update readiness check.
    /// - `change_fsu_readiness_check_compartment_details`: The request body:
    ///   [`ChangeFsuReadinessCheckCompartmentDetails`](crate::models::ChangeFsuReadinessCheckCompartmentDetails).
    pub fn change_fsu_readiness_check_compartment(
        &self,
        fsu_readiness_check_id: impl Into<String>,
        change_fsu_readiness_check_compartment_details: models::ChangeFsuReadinessCheckCompartmentDetails,
    ) -> operations::ChangeFsuReadinessCheckCompartment {
        operations::ChangeFsuReadinessCheckCompartment::new(
            &self.client,
            fsu_readiness_check_id.into(),
            change_fsu_readiness_check_compartment_details,
        )
    }

    /// Creates an FSU readiness check.
    ///
    /// - `create_fsu_readiness_check_details`: The request body:
    ///   [`CreateFsuReadinessCheckDetails`](crate::models::CreateFsuReadinessCheckDetails).
    pub fn create_fsu_readiness_check(
        &self,
        create_fsu_readiness_check_details: impl Into<models::CreateFsuReadinessCheckDetails>,
    ) -> operations::CreateFsuReadinessCheck {
        operations::CreateFsuReadinessCheck::new(
            &self.client,
            create_fsu_readiness_check_details.into(),
        )
    }

    /// Deletes the FSU readiness check.
    ///
    /// - `fsu_readiness_check_id`: The ID of the Exadata Fleet Update readiness check.
    pub fn delete_fsu_readiness_check(
        &self,
        fsu_readiness_check_id: impl Into<String>,
    ) -> operations::DeleteFsuReadinessCheck {
        operations::DeleteFsuReadinessCheck::new(&self.client, fsu_readiness_check_id.into())
    }

    /// Gets the FSU readiness check.
    ///
    /// - `fsu_readiness_check_id`: The ID of the Exadata Fleet Update readiness check.
    pub fn get_fsu_readiness_check(
        &self,
        fsu_readiness_check_id: impl Into<String>,
    ) -> operations::GetFsuReadinessCheck {
        operations::GetFsuReadinessCheck::new(&self.client, fsu_readiness_check_id.into())
    }

    /// Lists the FSU readiness checks.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fsu_readiness_checks(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFsuReadinessChecks {
        operations::ListFsuReadinessChecks::new(&self.client, compartment_id.into())
    }

    /// Updates the FSU readiness check.
    ///
    /// - `fsu_readiness_check_id`: The ID of the Exadata Fleet Update readiness check.
    /// - `update_fsu_readiness_check_details`: The request body:
    ///   [`UpdateFsuReadinessCheckDetails`](crate::models::UpdateFsuReadinessCheckDetails).
    pub fn update_fsu_readiness_check(
        &self,
        fsu_readiness_check_id: impl Into<String>,
        update_fsu_readiness_check_details: models::UpdateFsuReadinessCheckDetails,
    ) -> operations::UpdateFsuReadinessCheck {
        operations::UpdateFsuReadinessCheck::new(
            &self.client,
            fsu_readiness_check_id.into(),
            update_fsu_readiness_check_details,
        )
    }
}

/// # Target summary
impl FleetSoftwareUpdateClient {
    /// Lists the FSU collection targets.
    ///
    /// - `fsu_collection_id`: The ID of the Exadata Fleet Update collection.
    pub fn list_fsu_collection_targets(
        &self,
        fsu_collection_id: impl Into<String>,
    ) -> operations::ListFsuCollectionTargets {
        operations::ListFsuCollectionTargets::new(&self.client, fsu_collection_id.into())
    }

    /// Lists the FSU discovery targets.
    ///
    /// - `fsu_discovery_id`: The OCID of the discovery of Exadata Fleet Update.
    pub fn list_fsu_discovery_targets(
        &self,
        fsu_discovery_id: impl Into<String>,
    ) -> operations::ListFsuDiscoveryTargets {
        operations::ListFsuDiscoveryTargets::new(&self.client, fsu_discovery_id.into())
    }
}

/// # Work request
impl FleetSoftwareUpdateClient {
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

client!(FleetSoftwareUpdateClient);
