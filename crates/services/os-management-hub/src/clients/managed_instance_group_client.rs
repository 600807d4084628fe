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
/// use oci_sdk_os_management_hub::{Config, ManagedInstanceGroupClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = ManagedInstanceGroupClient::new(&config)?;
///
/// let mut items = client.list_managed_instance_groups().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagedInstanceGroupClient {
    client: Client,
}

impl ManagedInstanceGroupClient {
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

/// # Managed instance group
impl ManagedInstanceGroupClient {
    /// Attaches the managed instances to the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `attach_managed_instances_to_managed_instance_group_details`: The request body:
    ///   [`AttachManagedInstancesToManagedInstanceGroupDetails`](crate::models::AttachManagedInstancesToManagedInstanceGroupDetails).
    pub fn attach_managed_instances_to_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        attach_managed_instances_to_managed_instance_group_details: models::AttachManagedInstancesToManagedInstanceGroupDetails,
    ) -> operations::AttachManagedInstancesToManagedInstanceGroup {
        operations::AttachManagedInstancesToManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            attach_managed_instances_to_managed_instance_group_details,
        )
    }

    /// Attaches the software sources to the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `attach_software_sources_to_managed_instance_group_details`: The request body:
    ///   [`AttachSoftwareSourcesToManagedInstanceGroupDetails`](crate::models::AttachSoftwareSourcesToManagedInstanceGroupDetails).
    pub fn attach_software_sources_to_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        attach_software_sources_to_managed_instance_group_details: models::AttachSoftwareSourcesToManagedInstanceGroupDetails,
    ) -> operations::AttachSoftwareSourcesToManagedInstanceGroup {
        operations::AttachSoftwareSourcesToManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            attach_software_sources_to_managed_instance_group_details,
        )
    }

    /// Moves the managed instance group to another compartment.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `change_managed_instance_group_compartment_details`: The request body:
    ///   [`ChangeManagedInstanceGroupCompartmentDetails`](crate::models::ChangeManagedInstanceGroupCompartmentDetails).
    pub fn change_managed_instance_group_compartment(
        &self,
        managed_instance_group_id: impl Into<String>,
        change_managed_instance_group_compartment_details: models::ChangeManagedInstanceGroupCompartmentDetails,
    ) -> operations::ChangeManagedInstanceGroupCompartment {
        operations::ChangeManagedInstanceGroupCompartment::new(
            &self.client,
            managed_instance_group_id.into(),
            change_managed_instance_group_compartment_details,
        )
    }

    /// Creates a managed instance group.
    ///
    /// - `create_managed_instance_group_details`: The request body:
    ///   [`CreateManagedInstanceGroupDetails`](crate::models::CreateManagedInstanceGroupDetails).
    #[inline]
    pub fn create_managed_instance_group(
        &self,
        create_managed_instance_group_details: models::CreateManagedInstanceGroupDetails,
    ) -> operations::CreateManagedInstanceGroup {
        operations::CreateManagedInstanceGroup::new(
            &self.client,
            create_managed_instance_group_details,
        )
    }

    /// Deletes the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn delete_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::DeleteManagedInstanceGroup {
        operations::DeleteManagedInstanceGroup::new(&self.client, managed_instance_group_id.into())
    }

    /// Detaches the managed instances from the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `detach_managed_instances_from_managed_instance_group_details`: The request body:
    ///   [`DetachManagedInstancesFromManagedInstanceGroupDetails`](crate::models::DetachManagedInstancesFromManagedInstanceGroupDetails).
    pub fn detach_managed_instances_from_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        detach_managed_instances_from_managed_instance_group_details: models::DetachManagedInstancesFromManagedInstanceGroupDetails,
    ) -> operations::DetachManagedInstancesFromManagedInstanceGroup {
        operations::DetachManagedInstancesFromManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            detach_managed_instances_from_managed_instance_group_details,
        )
    }

    /// Detaches the software sources from the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `detach_software_sources_from_managed_instance_group_details`: The request body:
    ///   [`DetachSoftwareSourcesFromManagedInstanceGroupDetails`](crate::models::DetachSoftwareSourcesFromManagedInstanceGroupDetails).
    pub fn detach_software_sources_from_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        detach_software_sources_from_managed_instance_group_details: models::DetachSoftwareSourcesFromManagedInstanceGroupDetails,
    ) -> operations::DetachSoftwareSourcesFromManagedInstanceGroup {
        operations::DetachSoftwareSourcesFromManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            detach_software_sources_from_managed_instance_group_details,
        )
    }

    /// Disables the module stream on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `disable_module_stream_on_managed_instance_group_details`: The request body:
    ///   [`DisableModuleStreamOnManagedInstanceGroupDetails`](crate::models::DisableModuleStreamOnManagedInstanceGroupDetails).
    pub fn disable_module_stream_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        disable_module_stream_on_managed_instance_group_details: models::DisableModuleStreamOnManagedInstanceGroupDetails,
    ) -> operations::DisableModuleStreamOnManagedInstanceGroup {
        operations::DisableModuleStreamOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            disable_module_stream_on_managed_instance_group_details,
        )
    }

    /// Enables the module stream on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `enable_module_stream_on_managed_instance_group_details`: The request body:
    ///   [`EnableModuleStreamOnManagedInstanceGroupDetails`](crate::models::EnableModuleStreamOnManagedInstanceGroupDetails).
    pub fn enable_module_stream_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        enable_module_stream_on_managed_instance_group_details: models::EnableModuleStreamOnManagedInstanceGroupDetails,
    ) -> operations::EnableModuleStreamOnManagedInstanceGroup {
        operations::EnableModuleStreamOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            enable_module_stream_on_managed_instance_group_details,
        )
    }

    /// Gets the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn get_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::GetManagedInstanceGroup {
        operations::GetManagedInstanceGroup::new(&self.client, managed_instance_group_id.into())
    }

    /// Installs the module stream profile on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `install_module_stream_profile_on_managed_instance_group_details`: The request body:
    ///   [`InstallModuleStreamProfileOnManagedInstanceGroupDetails`](crate::models::InstallModuleStreamProfileOnManagedInstanceGroupDetails).
    pub fn install_module_stream_profile_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        install_module_stream_profile_on_managed_instance_group_details: models::InstallModuleStreamProfileOnManagedInstanceGroupDetails,
    ) -> operations::InstallModuleStreamProfileOnManagedInstanceGroup {
        operations::InstallModuleStreamProfileOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            install_module_stream_profile_on_managed_instance_group_details,
        )
    }

    /// Installs the packages on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `install_packages_on_managed_instance_group_details`: The request body:
    ///   [`InstallPackagesOnManagedInstanceGroupDetails`](crate::models::InstallPackagesOnManagedInstanceGroupDetails).
    pub fn install_packages_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        install_packages_on_managed_instance_group_details: models::InstallPackagesOnManagedInstanceGroupDetails,
    ) -> operations::InstallPackagesOnManagedInstanceGroup {
        operations::InstallPackagesOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            install_packages_on_managed_instance_group_details,
        )
    }

    /// Installs the windows updates on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `install_windows_updates_on_managed_instance_group_details`: The request body:
    ///   [`InstallWindowsUpdatesOnManagedInstanceGroupDetails`](crate::models::InstallWindowsUpdatesOnManagedInstanceGroupDetails).
    pub fn install_windows_updates_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        install_windows_updates_on_managed_instance_group_details: models::InstallWindowsUpdatesOnManagedInstanceGroupDetails,
    ) -> operations::InstallWindowsUpdatesOnManagedInstanceGroup {
        operations::InstallWindowsUpdatesOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            install_windows_updates_on_managed_instance_group_details,
        )
    }

    /// Lists the managed instance group available modules.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_available_modules(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupAvailableModules {
        operations::ListManagedInstanceGroupAvailableModules::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance group available packages.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_available_packages(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupAvailablePackages {
        operations::ListManagedInstanceGroupAvailablePackages::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance group available software sources.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_available_software_sources(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupAvailableSoftwareSources {
        operations::ListManagedInstanceGroupAvailableSoftwareSources::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance group installed packages.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_installed_packages(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupInstalledPackages {
        operations::ListManagedInstanceGroupInstalledPackages::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance group managed instances.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_managed_instances(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupManagedInstances {
        operations::ListManagedInstanceGroupManagedInstances::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance group modules.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn list_managed_instance_group_modules(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::ListManagedInstanceGroupModules {
        operations::ListManagedInstanceGroupModules::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Lists the managed instance groups.
    #[inline]
    pub fn list_managed_instance_groups(&self) -> operations::ListManagedInstanceGroups {
        operations::ListManagedInstanceGroups::new(&self.client)
    }

    /// Manages the module streams on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `manage_module_streams_on_managed_instance_group_details`: The request body:
    ///   [`ManageModuleStreamsOnManagedInstanceGroupDetails`](crate::models::ManageModuleStreamsOnManagedInstanceGroupDetails).
    pub fn manage_module_streams_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        manage_module_streams_on_managed_instance_group_details: models::ManageModuleStreamsOnManagedInstanceGroupDetails,
    ) -> operations::ManageModuleStreamsOnManagedInstanceGroup {
        operations::ManageModuleStreamsOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            manage_module_streams_on_managed_instance_group_details,
        )
    }

    /// Reboots the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `reboot_managed_instance_group_details`: The request body:
    ///   [`RebootManagedInstanceGroupDetails`](crate::models::RebootManagedInstanceGroupDetails).
    pub fn reboot_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        reboot_managed_instance_group_details: models::RebootManagedInstanceGroupDetails,
    ) -> operations::RebootManagedInstanceGroup {
        operations::RebootManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            reboot_managed_instance_group_details,
        )
    }

    /// Refreshes the software on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    pub fn refresh_software_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
    ) -> operations::RefreshSoftwareOnManagedInstanceGroup {
        operations::RefreshSoftwareOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
        )
    }

    /// Removes the module stream profile from the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `remove_module_stream_profile_from_managed_instance_group_details`: The request body:
    ///   [`RemoveModuleStreamProfileFromManagedInstanceGroupDetails`](crate::models::RemoveModuleStreamProfileFromManagedInstanceGroupDetails).
    pub fn remove_module_stream_profile_from_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        remove_module_stream_profile_from_managed_instance_group_details: models::RemoveModuleStreamProfileFromManagedInstanceGroupDetails,
    ) -> operations::RemoveModuleStreamProfileFromManagedInstanceGroup {
        operations::RemoveModuleStreamProfileFromManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            remove_module_stream_profile_from_managed_instance_group_details,
        )
    }

    /// Removes the packages from the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `remove_packages_from_managed_instance_group_details`: The request body:
    ///   [`RemovePackagesFromManagedInstanceGroupDetails`](crate::models::RemovePackagesFromManagedInstanceGroupDetails).
    pub fn remove_packages_from_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        remove_packages_from_managed_instance_group_details: models::RemovePackagesFromManagedInstanceGroupDetails,
    ) -> operations::RemovePackagesFromManagedInstanceGroup {
        operations::RemovePackagesFromManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            remove_packages_from_managed_instance_group_details,
        )
    }

    /// Switches the module stream on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `switch_module_stream_on_managed_instance_group_details`: The request body:
    ///   [`SwitchModuleStreamOnManagedInstanceGroupDetails`](crate::models::SwitchModuleStreamOnManagedInstanceGroupDetails).
    pub fn switch_module_stream_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        switch_module_stream_on_managed_instance_group_details: models::SwitchModuleStreamOnManagedInstanceGroupDetails,
    ) -> operations::SwitchModuleStreamOnManagedInstanceGroup {
        operations::SwitchModuleStreamOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            switch_module_stream_on_managed_instance_group_details,
        )
    }

    /// Updates all packages on the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `update_all_packages_on_managed_instance_group_details`: The request body:
    ///   [`UpdateAllPackagesOnManagedInstanceGroupDetails`](crate::models::UpdateAllPackagesOnManagedInstanceGroupDetails).
    pub fn update_all_packages_on_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        update_all_packages_on_managed_instance_group_details: models::UpdateAllPackagesOnManagedInstanceGroupDetails,
    ) -> operations::UpdateAllPackagesOnManagedInstanceGroup {
        operations::UpdateAllPackagesOnManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            update_all_packages_on_managed_instance_group_details,
        )
    }

    /// Updates the managed instance group.
    ///
    /// - `managed_instance_group_id`: The OCID of the managed instance group.
    /// - `update_managed_instance_group_details`: The request body:
    ///   [`UpdateManagedInstanceGroupDetails`](crate::models::UpdateManagedInstanceGroupDetails).
    pub fn update_managed_instance_group(
        &self,
        managed_instance_group_id: impl Into<String>,
        update_managed_instance_group_details: models::UpdateManagedInstanceGroupDetails,
    ) -> operations::UpdateManagedInstanceGroup {
        operations::UpdateManagedInstanceGroup::new(
            &self.client,
            managed_instance_group_id.into(),
            update_managed_instance_group_details,
        )
    }
}

client!(ManagedInstanceGroupClient);
