// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("os-management-hub", "https://osmh.{region}.oci.{secondLevelDomain}", "/20220901")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the OS Management Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_os_management_hub::{Config, LifecycleEnvironmentClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = LifecycleEnvironmentClient::new(&config)?;
///
/// let mut items = client.list_lifecycle_stages().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LifecycleEnvironmentClient {
    client: Client,
}

impl LifecycleEnvironmentClient {
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

/// # Lifecycle environment
impl LifecycleEnvironmentClient {
    /// Moves the lifecycle environment to another compartment.
    ///
    /// - `lifecycle_environment_id`: The OCID of the lifecycle environment.
    /// - `change_lifecycle_environment_compartment_details`: The request body:
    ///   [`ChangeLifecycleEnvironmentCompartmentDetails`](crate::models::ChangeLifecycleEnvironmentCompartmentDetails).
    pub fn change_lifecycle_environment_compartment(
        &self,
        lifecycle_environment_id: impl Into<String>,
        change_lifecycle_environment_compartment_details: models::ChangeLifecycleEnvironmentCompartmentDetails,
    ) -> operations::ChangeLifecycleEnvironmentCompartment {
        operations::ChangeLifecycleEnvironmentCompartment::new(
            &self.client,
            lifecycle_environment_id.into(),
            change_lifecycle_environment_compartment_details,
        )
    }

    /// Creates a lifecycle environment.
    ///
    /// - `create_lifecycle_environment_details`: The request body:
    ///   [`CreateLifecycleEnvironmentDetails`](crate::models::CreateLifecycleEnvironmentDetails).
    #[inline]
    pub fn create_lifecycle_environment(
        &self,
        create_lifecycle_environment_details: models::CreateLifecycleEnvironmentDetails,
    ) -> operations::CreateLifecycleEnvironment {
        operations::CreateLifecycleEnvironment::new(
            &self.client,
            create_lifecycle_environment_details,
        )
    }

    /// Deletes the lifecycle environment.
    ///
    /// - `lifecycle_environment_id`: The OCID of the lifecycle environment.
    pub fn delete_lifecycle_environment(
        &self,
        lifecycle_environment_id: impl Into<String>,
    ) -> operations::DeleteLifecycleEnvironment {
        operations::DeleteLifecycleEnvironment::new(&self.client, lifecycle_environment_id.into())
    }

    /// Gets the lifecycle environment.
    ///
    /// - `lifecycle_environment_id`: The OCID of the lifecycle environment.
    pub fn get_lifecycle_environment(
        &self,
        lifecycle_environment_id: impl Into<String>,
    ) -> operations::GetLifecycleEnvironment {
        operations::GetLifecycleEnvironment::new(&self.client, lifecycle_environment_id.into())
    }

    /// Lists the lifecycle environments.
    #[inline]
    pub fn list_lifecycle_environments(&self) -> operations::ListLifecycleEnvironments {
        operations::ListLifecycleEnvironments::new(&self.client)
    }

    /// Updates the lifecycle environment.
    ///
    /// - `lifecycle_environment_id`: The OCID of the lifecycle environment.
    /// - `update_lifecycle_environment_details`: The request body:
    ///   [`UpdateLifecycleEnvironmentDetails`](crate::models::UpdateLifecycleEnvironmentDetails).
    pub fn update_lifecycle_environment(
        &self,
        lifecycle_environment_id: impl Into<String>,
        update_lifecycle_environment_details: models::UpdateLifecycleEnvironmentDetails,
    ) -> operations::UpdateLifecycleEnvironment {
        operations::UpdateLifecycleEnvironment::new(
            &self.client,
            lifecycle_environment_id.into(),
            update_lifecycle_environment_details,
        )
    }
}

/// # Lifecycle stage
impl LifecycleEnvironmentClient {
    /// Attaches the managed instances to the lifecycle stage.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    /// - `attach_managed_instances_to_lifecycle_stage_details`: The request body:
    ///   [`AttachManagedInstancesToLifecycleStageDetails`](crate::models::AttachManagedInstancesToLifecycleStageDetails).
    pub fn attach_managed_instances_to_lifecycle_stage(
        &self,
        lifecycle_stage_id: impl Into<String>,
        attach_managed_instances_to_lifecycle_stage_details: models::AttachManagedInstancesToLifecycleStageDetails,
    ) -> operations::AttachManagedInstancesToLifecycleStage {
        operations::AttachManagedInstancesToLifecycleStage::new(
            &self.client,
            lifecycle_stage_id.into(),
            attach_managed_instances_to_lifecycle_stage_details,
        )
    }

    /// Detaches the managed instances from the lifecycle stage.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    /// - `detach_managed_instances_from_lifecycle_stage_details`: The request body:
    ///   [`DetachManagedInstancesFromLifecycleStageDetails`](crate::models::DetachManagedInstancesFromLifecycleStageDetails).
    pub fn detach_managed_instances_from_lifecycle_stage(
        &self,
        lifecycle_stage_id: impl Into<String>,
        detach_managed_instances_from_lifecycle_stage_details: models::DetachManagedInstancesFromLifecycleStageDetails,
    ) -> operations::DetachManagedInstancesFromLifecycleStage {
        operations::DetachManagedInstancesFromLifecycleStage::new(
            &self.client,
            lifecycle_stage_id.into(),
            detach_managed_instances_from_lifecycle_stage_details,
        )
    }

    /// Gets the lifecycle stage.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    pub fn get_lifecycle_stage(
        &self,
        lifecycle_stage_id: impl Into<String>,
    ) -> operations::GetLifecycleStage {
        operations::GetLifecycleStage::new(&self.client, lifecycle_stage_id.into())
    }

    /// Lists the lifecycle stage installed packages.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    pub fn list_lifecycle_stage_installed_packages(
        &self,
        lifecycle_stage_id: impl Into<String>,
    ) -> operations::ListLifecycleStageInstalledPackages {
        operations::ListLifecycleStageInstalledPackages::new(
            &self.client,
            lifecycle_stage_id.into(),
        )
    }

    /// Lists the lifecycle stages.
    #[inline]
    pub fn list_lifecycle_stages(&self) -> operations::ListLifecycleStages {
        operations::ListLifecycleStages::new(&self.client)
    }

    /// Promotes the software source to the lifecycle stage.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    /// - `promote_software_source_to_lifecycle_stage_details`: The request body:
    ///   [`PromoteSoftwareSourceToLifecycleStageDetails`](crate::models::PromoteSoftwareSourceToLifecycleStageDetails).
    pub fn promote_software_source_to_lifecycle_stage(
        &self,
        lifecycle_stage_id: impl Into<String>,
        promote_software_source_to_lifecycle_stage_details: models::PromoteSoftwareSourceToLifecycleStageDetails,
    ) -> operations::PromoteSoftwareSourceToLifecycleStage {
        operations::PromoteSoftwareSourceToLifecycleStage::new(
            &self.client,
            lifecycle_stage_id.into(),
            promote_software_source_to_lifecycle_stage_details,
        )
    }

    /// Reboots the lifecycle stage.
    ///
    /// - `lifecycle_stage_id`: The OCID of the lifecycle stage.
    /// - `reboot_lifecycle_stage_details`: The request body:
    ///   [`RebootLifecycleStageDetails`](crate::models::RebootLifecycleStageDetails).
    pub fn reboot_lifecycle_stage(
        &self,
        lifecycle_stage_id: impl Into<String>,
        reboot_lifecycle_stage_details: models::RebootLifecycleStageDetails,
    ) -> operations::RebootLifecycleStage {
        operations::RebootLifecycleStage::new(
            &self.client,
            lifecycle_stage_id.into(),
            reboot_lifecycle_stage_details,
        )
    }
}

client!(LifecycleEnvironmentClient);
