// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("datacc", "https://datacc.{region}.ocp.{secondLevelDomain}", "/20251101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Infrastructure Cloud@Customer API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_datacc::{BaseinfraClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_datacc::Error> {
/// let config = Config::load().await?;
/// let client = BaseinfraClient::new(&config)?;
///
/// let mut items = client.list_infrastructures("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BaseinfraClient {
    client: Client,
}

impl BaseinfraClient {
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

/// # Infrastructures
impl BaseinfraClient {
    /// Activates the infrastructure.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    /// - `activate_infrastructure_details`: The request body:
    ///   [`ActivateInfrastructureDetails`](crate::models::ActivateInfrastructureDetails).
    pub fn activate_infrastructure(
        &self,
        infrastructure_id: impl Into<String>,
        activate_infrastructure_details: models::ActivateInfrastructureDetails,
    ) -> operations::ActivateInfrastructure {
        operations::ActivateInfrastructure::new(
            &self.client,
            infrastructure_id.into(),
            activate_infrastructure_details,
        )
    }

    /// Moves the infrastructure to another compartment.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    /// - `change_infrastructure_compartment_details`: The request body:
    ///   [`ChangeInfrastructureCompartmentDetails`](crate::models::ChangeInfrastructureCompartmentDetails).
    pub fn change_infrastructure_compartment(
        &self,
        infrastructure_id: impl Into<String>,
        change_infrastructure_compartment_details: models::ChangeInfrastructureCompartmentDetails,
    ) -> operations::ChangeInfrastructureCompartment {
        operations::ChangeInfrastructureCompartment::new(
            &self.client,
            infrastructure_id.into(),
            change_infrastructure_compartment_details,
        )
    }

    /// Creates infrastructure.
    ///
    /// - `create_infrastructure_details`: The request body:
    ///   [`CreateInfrastructureDetails`](crate::models::CreateInfrastructureDetails).
    #[inline]
    pub fn create_infrastructure(
        &self,
        create_infrastructure_details: models::CreateInfrastructureDetails,
    ) -> operations::CreateInfrastructure {
        operations::CreateInfrastructure::new(&self.client, create_infrastructure_details)
    }

    /// Deletes the infrastructure.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    pub fn delete_infrastructure(
        &self,
        infrastructure_id: impl Into<String>,
    ) -> operations::DeleteInfrastructure {
        operations::DeleteInfrastructure::new(&self.client, infrastructure_id.into())
    }

    /// Downloads the infrastructure configuration file.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    pub fn download_infrastructure_config_file(
        &self,
        infrastructure_id: impl Into<String>,
    ) -> operations::DownloadInfrastructureConfigFile {
        operations::DownloadInfrastructureConfigFile::new(&self.client, infrastructure_id.into())
    }

    /// Downloads the infrastructure validation script.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    pub fn download_infrastructure_validation_script(
        &self,
        infrastructure_id: impl Into<String>,
    ) -> operations::DownloadInfrastructureValidationScript {
        operations::DownloadInfrastructureValidationScript::new(
            &self.client,
            infrastructure_id.into(),
        )
    }

    /// Gets the infrastructure.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    pub fn get_infrastructure(
        &self,
        infrastructure_id: impl Into<String>,
    ) -> operations::GetInfrastructure {
        operations::GetInfrastructure::new(&self.client, infrastructure_id.into())
    }

    /// Gets the infrastructure scale option.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    pub fn get_infrastructure_scale_option(
        &self,
        infrastructure_id: impl Into<String>,
    ) -> operations::GetInfrastructureScaleOption {
        operations::GetInfrastructureScaleOption::new(&self.client, infrastructure_id.into())
    }

    /// Lists the infrastructures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_infrastructures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInfrastructures {
        operations::ListInfrastructures::new(&self.client, compartment_id.into())
    }

    /// Scales the infrastructure storage.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    /// - `scale_infrastructure_storage_details`: The request body:
    ///   [`ScaleInfrastructureStorageDetails`](crate::models::ScaleInfrastructureStorageDetails).
    pub fn scale_infrastructure_storage(
        &self,
        infrastructure_id: impl Into<String>,
        scale_infrastructure_storage_details: models::ScaleInfrastructureStorageDetails,
    ) -> operations::ScaleInfrastructureStorage {
        operations::ScaleInfrastructureStorage::new(
            &self.client,
            infrastructure_id.into(),
            scale_infrastructure_storage_details,
        )
    }

    /// Updates the infrastructure.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    /// - `update_infrastructure_details`: The request body:
    ///   [`UpdateInfrastructureDetails`](crate::models::UpdateInfrastructureDetails).
    pub fn update_infrastructure(
        &self,
        infrastructure_id: impl Into<String>,
        update_infrastructure_details: models::UpdateInfrastructureDetails,
    ) -> operations::UpdateInfrastructure {
        operations::UpdateInfrastructure::new(
            &self.client,
            infrastructure_id.into(),
            update_infrastructure_details,
        )
    }

    /// Validates the infrastructure.
    ///
    /// - `infrastructure_id`: The OCID of the infrastructure.
    /// - `validate_infrastructure_details`: The request body:
    ///   [`ValidateInfrastructureDetails`](crate::models::ValidateInfrastructureDetails).
    pub fn validate_infrastructure(
        &self,
        infrastructure_id: impl Into<String>,
        validate_infrastructure_details: models::ValidateInfrastructureDetails,
    ) -> operations::ValidateInfrastructure {
        operations::ValidateInfrastructure::new(
            &self.client,
            infrastructure_id.into(),
            validate_infrastructure_details,
        )
    }
}

/// # Maintenance executions
impl BaseinfraClient {
    /// Gets the maintenance execution.
    ///
    /// - `maintenance_execution_id`: The OCID of the maintenance execution.
    pub fn get_maintenance_execution(
        &self,
        maintenance_execution_id: impl Into<String>,
    ) -> operations::GetMaintenanceExecution {
        operations::GetMaintenanceExecution::new(&self.client, maintenance_execution_id.into())
    }

    /// Lists the maintenance executions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_maintenance_executions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaintenanceExecutions {
        operations::ListMaintenanceExecutions::new(&self.client, compartment_id.into())
    }
}

/// # Maintenance runs
impl BaseinfraClient {
    /// Gets the maintenance run.
    ///
    /// - `maintenance_run_id`: The OCID of the maintenance run.
    pub fn get_maintenance_run(
        &self,
        maintenance_run_id: impl Into<String>,
    ) -> operations::GetMaintenanceRun {
        operations::GetMaintenanceRun::new(&self.client, maintenance_run_id.into())
    }

    /// Lists the maintenance runs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_maintenance_runs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaintenanceRuns {
        operations::ListMaintenanceRuns::new(&self.client, compartment_id.into())
    }

    /// Reschedules the maintenance run.
    ///
    /// - `maintenance_run_id`: The OCID of the maintenance run.
    /// - `reschedule_maintenance_run_details`: The request body:
    ///   [`RescheduleMaintenanceRunDetails`](crate::models::RescheduleMaintenanceRunDetails).
    pub fn reschedule_maintenance_run(
        &self,
        maintenance_run_id: impl Into<String>,
        reschedule_maintenance_run_details: models::RescheduleMaintenanceRunDetails,
    ) -> operations::RescheduleMaintenanceRun {
        operations::RescheduleMaintenanceRun::new(
            &self.client,
            maintenance_run_id.into(),
            reschedule_maintenance_run_details,
        )
    }

    /// Updates the maintenance run.
    ///
    /// - `maintenance_run_id`: The OCID of the maintenance run.
    /// - `update_maintenance_run_details`: The request body:
    ///   [`UpdateMaintenanceRunDetails`](crate::models::UpdateMaintenanceRunDetails).
    pub fn update_maintenance_run(
        &self,
        maintenance_run_id: impl Into<String>,
        update_maintenance_run_details: models::UpdateMaintenanceRunDetails,
    ) -> operations::UpdateMaintenanceRun {
        operations::UpdateMaintenanceRun::new(
            &self.client,
            maintenance_run_id.into(),
            update_maintenance_run_details,
        )
    }
}

/// # VM cluster networks
impl BaseinfraClient {
    /// Moves the VM cluster network to another compartment.
    ///
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    /// - `change_vm_cluster_network_compartment_details`: The request body:
    ///   [`ChangeVmClusterNetworkCompartmentDetails`](crate::models::ChangeVmClusterNetworkCompartmentDetails).
    pub fn change_vm_cluster_network_compartment(
        &self,
        vm_cluster_network_id: impl Into<String>,
        change_vm_cluster_network_compartment_details: models::ChangeVmClusterNetworkCompartmentDetails,
    ) -> operations::ChangeVmClusterNetworkCompartment {
        operations::ChangeVmClusterNetworkCompartment::new(
            &self.client,
            vm_cluster_network_id.into(),
            change_vm_cluster_network_compartment_details,
        )
    }

    /// Creates a VM cluster network.
    ///
    /// - `create_vm_cluster_network_details`: The request body:
    ///   [`CreateVmClusterNetworkDetails`](crate::models::CreateVmClusterNetworkDetails).
    #[inline]
    pub fn create_vm_cluster_network(
        &self,
        create_vm_cluster_network_details: models::CreateVmClusterNetworkDetails,
    ) -> operations::CreateVmClusterNetwork {
        operations::CreateVmClusterNetwork::new(&self.client, create_vm_cluster_network_details)
    }

    /// Deletes the VM cluster network.
    ///
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn delete_vm_cluster_network(
        &self,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::DeleteVmClusterNetwork {
        operations::DeleteVmClusterNetwork::new(&self.client, vm_cluster_network_id.into())
    }

    /// Generates a recommended VM cluster network.
    ///
    /// - `generate_recommended_vm_cluster_network_details`: The request body:
    ///   [`GenerateRecommendedVmClusterNetworkDetails`](crate::models::GenerateRecommendedVmClusterNetworkDetails).
    #[inline]
    pub fn generate_recommended_vm_cluster_network(
        &self,
        generate_recommended_vm_cluster_network_details: models::GenerateRecommendedVmClusterNetworkDetails,
    ) -> operations::GenerateRecommendedVmClusterNetwork {
        operations::GenerateRecommendedVmClusterNetwork::new(
            &self.client,
            generate_recommended_vm_cluster_network_details,
        )
    }

    /// Gets the VM cluster network.
    ///
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn get_vm_cluster_network(
        &self,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::GetVmClusterNetwork {
        operations::GetVmClusterNetwork::new(&self.client, vm_cluster_network_id.into())
    }

    /// Lists the VM cluster networks.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vm_cluster_networks(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVmClusterNetworks {
        operations::ListVmClusterNetworks::new(&self.client, compartment_id.into())
    }

    /// Updates the VM cluster network.
    ///
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    /// - `update_vm_cluster_network_details`: The request body:
    ///   [`UpdateVmClusterNetworkDetails`](crate::models::UpdateVmClusterNetworkDetails).
    pub fn update_vm_cluster_network(
        &self,
        vm_cluster_network_id: impl Into<String>,
        update_vm_cluster_network_details: models::UpdateVmClusterNetworkDetails,
    ) -> operations::UpdateVmClusterNetwork {
        operations::UpdateVmClusterNetwork::new(
            &self.client,
            vm_cluster_network_id.into(),
            update_vm_cluster_network_details,
        )
    }

    /// Validates the VM cluster network.
    ///
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn validate_vm_cluster_network(
        &self,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::ValidateVmClusterNetwork {
        operations::ValidateVmClusterNetwork::new(&self.client, vm_cluster_network_id.into())
    }
}

/// # VM instances
impl BaseinfraClient {
    /// Moves the VM instance to another compartment.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    /// - `change_vm_instance_compartment_details`: The request body:
    ///   [`ChangeVmInstanceCompartmentDetails`](crate::models::ChangeVmInstanceCompartmentDetails).
    pub fn change_vm_instance_compartment(
        &self,
        vm_instance_id: impl Into<String>,
        change_vm_instance_compartment_details: models::ChangeVmInstanceCompartmentDetails,
    ) -> operations::ChangeVmInstanceCompartment {
        operations::ChangeVmInstanceCompartment::new(
            &self.client,
            vm_instance_id.into(),
            change_vm_instance_compartment_details,
        )
    }

    /// Creates a VM instance.
    ///
    /// - `create_vm_instance_details`: The request body:
    ///   [`CreateVmInstanceDetails`](crate::models::CreateVmInstanceDetails).
    #[inline]
    pub fn create_vm_instance(
        &self,
        create_vm_instance_details: models::CreateVmInstanceDetails,
    ) -> operations::CreateVmInstance {
        operations::CreateVmInstance::new(&self.client, create_vm_instance_details)
    }

    /// Deletes the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn delete_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
    ) -> operations::DeleteVmInstance {
        operations::DeleteVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Gets the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn get_vm_instance(&self, vm_instance_id: impl Into<String>) -> operations::GetVmInstance {
        operations::GetVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Lists the VM instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vm_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVmInstances {
        operations::ListVmInstances::new(&self.client, compartment_id.into())
    }

    /// Migrates the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn migrate_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
    ) -> operations::MigrateVmInstance {
        operations::MigrateVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Restarts the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn restart_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
    ) -> operations::RestartVmInstance {
        operations::RestartVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Scales the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    /// - `scale_vm_instance_details`: The request body:
    ///   [`ScaleVmInstanceDetails`](crate::models::ScaleVmInstanceDetails).
    pub fn scale_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
        scale_vm_instance_details: models::ScaleVmInstanceDetails,
    ) -> operations::ScaleVmInstance {
        operations::ScaleVmInstance::new(
            &self.client,
            vm_instance_id.into(),
            scale_vm_instance_details,
        )
    }

    /// Starts the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn start_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
    ) -> operations::StartVmInstance {
        operations::StartVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Stops the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    pub fn stop_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
    ) -> operations::StopVmInstance {
        operations::StopVmInstance::new(&self.client, vm_instance_id.into())
    }

    /// Updates the VM instance.
    ///
    /// - `vm_instance_id`: The OCID of the VM instance.
    /// - `update_vm_instance_details`: The request body:
    ///   [`UpdateVmInstanceDetails`](crate::models::UpdateVmInstanceDetails).
    pub fn update_vm_instance(
        &self,
        vm_instance_id: impl Into<String>,
        update_vm_instance_details: models::UpdateVmInstanceDetails,
    ) -> operations::UpdateVmInstance {
        operations::UpdateVmInstance::new(
            &self.client,
            vm_instance_id.into(),
            update_vm_instance_details,
        )
    }
}

/// # Work requests
impl BaseinfraClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(BaseinfraClient);
