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
/// use oci_sdk_os_management_hub::{Config, DynamicSetClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = DynamicSetClient::new(&config)?;
///
/// let mut items = client.list_dynamic_sets().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DynamicSetClient {
    client: Client,
}

impl DynamicSetClient {
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

/// # Dynamic set
impl DynamicSetClient {
    /// Moves the dynamic set to another compartment.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `change_dynamic_set_compartment_details`: The request body:
    ///   [`ChangeDynamicSetCompartmentDetails`](crate::models::ChangeDynamicSetCompartmentDetails).
    pub fn change_dynamic_set_compartment(
        &self,
        dynamic_set_id: impl Into<String>,
        change_dynamic_set_compartment_details: models::ChangeDynamicSetCompartmentDetails,
    ) -> operations::ChangeDynamicSetCompartment {
        operations::ChangeDynamicSetCompartment::new(
            &self.client,
            dynamic_set_id.into(),
            change_dynamic_set_compartment_details,
        )
    }

    /// Creates a dynamic set.
    ///
    /// - `create_dynamic_set_details`: The request body:
    ///   [`CreateDynamicSetDetails`](crate::models::CreateDynamicSetDetails).
    #[inline]
    pub fn create_dynamic_set(
        &self,
        create_dynamic_set_details: models::CreateDynamicSetDetails,
    ) -> operations::CreateDynamicSet {
        operations::CreateDynamicSet::new(&self.client, create_dynamic_set_details)
    }

    /// Deletes the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    pub fn delete_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
    ) -> operations::DeleteDynamicSet {
        operations::DeleteDynamicSet::new(&self.client, dynamic_set_id.into())
    }

    /// Gets the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    pub fn get_dynamic_set(&self, dynamic_set_id: impl Into<String>) -> operations::GetDynamicSet {
        operations::GetDynamicSet::new(&self.client, dynamic_set_id.into())
    }

    /// Installs the packages on the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `install_packages_on_dynamic_set_details`: The request body:
    ///   [`InstallPackagesOnDynamicSetDetails`](crate::models::InstallPackagesOnDynamicSetDetails).
    pub fn install_packages_on_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
        install_packages_on_dynamic_set_details: models::InstallPackagesOnDynamicSetDetails,
    ) -> operations::InstallPackagesOnDynamicSet {
        operations::InstallPackagesOnDynamicSet::new(
            &self.client,
            dynamic_set_id.into(),
            install_packages_on_dynamic_set_details,
        )
    }

    /// Lists the dynamic sets.
    #[inline]
    pub fn list_dynamic_sets(&self) -> operations::ListDynamicSets {
        operations::ListDynamicSets::new(&self.client)
    }

    /// Lists the managed instances in the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    pub fn list_managed_instances_in_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
    ) -> operations::ListManagedInstancesInDynamicSet {
        operations::ListManagedInstancesInDynamicSet::new(&self.client, dynamic_set_id.into())
    }

    /// Previews the managed instances.
    ///
    /// - `preview_managed_instances_details`: The request body:
    ///   [`PreviewManagedInstancesDetails`](crate::models::PreviewManagedInstancesDetails).
    #[inline]
    pub fn preview_managed_instances(
        &self,
        preview_managed_instances_details: models::PreviewManagedInstancesDetails,
    ) -> operations::PreviewManagedInstances {
        operations::PreviewManagedInstances::new(&self.client, preview_managed_instances_details)
    }

    /// Reboots the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `reboot_dynamic_set_details`: The request body:
    ///   [`RebootDynamicSetDetails`](crate::models::RebootDynamicSetDetails).
    pub fn reboot_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
        reboot_dynamic_set_details: models::RebootDynamicSetDetails,
    ) -> operations::RebootDynamicSet {
        operations::RebootDynamicSet::new(
            &self.client,
            dynamic_set_id.into(),
            reboot_dynamic_set_details,
        )
    }

    /// Removes the packages from the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `remove_packages_from_dynamic_set_details`: The request body:
    ///   [`RemovePackagesFromDynamicSetDetails`](crate::models::RemovePackagesFromDynamicSetDetails).
    pub fn remove_packages_from_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
        remove_packages_from_dynamic_set_details: models::RemovePackagesFromDynamicSetDetails,
    ) -> operations::RemovePackagesFromDynamicSet {
        operations::RemovePackagesFromDynamicSet::new(
            &self.client,
            dynamic_set_id.into(),
            remove_packages_from_dynamic_set_details,
        )
    }

    /// Updates the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `update_dynamic_set_details`: The request body:
    ///   [`UpdateDynamicSetDetails`](crate::models::UpdateDynamicSetDetails).
    pub fn update_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
        update_dynamic_set_details: models::UpdateDynamicSetDetails,
    ) -> operations::UpdateDynamicSet {
        operations::UpdateDynamicSet::new(
            &self.client,
            dynamic_set_id.into(),
            update_dynamic_set_details,
        )
    }

    /// Updates the packages on the dynamic set.
    ///
    /// - `dynamic_set_id`: The OCID of the dynamic set that the resources are associated with.
    /// - `update_packages_on_dynamic_set_details`: The request body:
    ///   [`UpdatePackagesOnDynamicSetDetails`](crate::models::UpdatePackagesOnDynamicSetDetails).
    pub fn update_packages_on_dynamic_set(
        &self,
        dynamic_set_id: impl Into<String>,
        update_packages_on_dynamic_set_details: models::UpdatePackagesOnDynamicSetDetails,
    ) -> operations::UpdatePackagesOnDynamicSet {
        operations::UpdatePackagesOnDynamicSet::new(
            &self.client,
            dynamic_set_id.into(),
            update_packages_on_dynamic_set_details,
        )
    }
}

client!(DynamicSetClient);
