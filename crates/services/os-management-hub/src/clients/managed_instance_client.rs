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
/// use oci_sdk_os_management_hub::{Config, ManagedInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = ManagedInstanceClient::new(&config)?;
///
/// let mut items = client.list_managed_instances().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagedInstanceClient {
    client: Client,
}

impl ManagedInstanceClient {
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

/// # Managed instance
impl ManagedInstanceClient {
    /// Associates the managed instances with the management station.
    ///
    /// - `management_station_id`: The OCID of the management station.
    /// - `associate_managed_instances_with_management_station_details`: The request body:
    ///   [`AssociateManagedInstancesWithManagementStationDetails`](crate::models::AssociateManagedInstancesWithManagementStationDetails).
    pub fn associate_managed_instances_with_management_station(
        &self,
        management_station_id: impl Into<String>,
        associate_managed_instances_with_management_station_details: models::AssociateManagedInstancesWithManagementStationDetails,
    ) -> operations::AssociateManagedInstancesWithManagementStation {
        operations::AssociateManagedInstancesWithManagementStation::new(
            &self.client,
            management_station_id.into(),
            associate_managed_instances_with_management_station_details,
        )
    }

    /// Attaches the profile to the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `attach_profile_to_managed_instance_details`: The request body:
    ///   [`AttachProfileToManagedInstanceDetails`](crate::models::AttachProfileToManagedInstanceDetails).
    pub fn attach_profile_to_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        attach_profile_to_managed_instance_details: models::AttachProfileToManagedInstanceDetails,
    ) -> operations::AttachProfileToManagedInstance {
        operations::AttachProfileToManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            attach_profile_to_managed_instance_details,
        )
    }

    /// Attaches the software sources to the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `attach_software_sources_to_managed_instance_details`: The request body:
    ///   [`AttachSoftwareSourcesToManagedInstanceDetails`](crate::models::AttachSoftwareSourcesToManagedInstanceDetails).
    pub fn attach_software_sources_to_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        attach_software_sources_to_managed_instance_details: models::AttachSoftwareSourcesToManagedInstanceDetails,
    ) -> operations::AttachSoftwareSourcesToManagedInstance {
        operations::AttachSoftwareSourcesToManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            attach_software_sources_to_managed_instance_details,
        )
    }

    /// Deletes the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn delete_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::DeleteManagedInstance {
        operations::DeleteManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Detaches the profile from the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn detach_profile_from_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::DetachProfileFromManagedInstance {
        operations::DetachProfileFromManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Detaches the software sources from the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `detach_software_sources_from_managed_instance_details`: The request body:
    ///   [`DetachSoftwareSourcesFromManagedInstanceDetails`](crate::models::DetachSoftwareSourcesFromManagedInstanceDetails).
    pub fn detach_software_sources_from_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        detach_software_sources_from_managed_instance_details: models::DetachSoftwareSourcesFromManagedInstanceDetails,
    ) -> operations::DetachSoftwareSourcesFromManagedInstance {
        operations::DetachSoftwareSourcesFromManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            detach_software_sources_from_managed_instance_details,
        )
    }

    /// Disables the module stream on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `disable_module_stream_on_managed_instance_details`: The request body:
    ///   [`DisableModuleStreamOnManagedInstanceDetails`](crate::models::DisableModuleStreamOnManagedInstanceDetails).
    pub fn disable_module_stream_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        disable_module_stream_on_managed_instance_details: models::DisableModuleStreamOnManagedInstanceDetails,
    ) -> operations::DisableModuleStreamOnManagedInstance {
        operations::DisableModuleStreamOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            disable_module_stream_on_managed_instance_details,
        )
    }

    /// Enables the module stream on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `enable_module_stream_on_managed_instance_details`: The request body:
    ///   [`EnableModuleStreamOnManagedInstanceDetails`](crate::models::EnableModuleStreamOnManagedInstanceDetails).
    pub fn enable_module_stream_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        enable_module_stream_on_managed_instance_details: models::EnableModuleStreamOnManagedInstanceDetails,
    ) -> operations::EnableModuleStreamOnManagedInstance {
        operations::EnableModuleStreamOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            enable_module_stream_on_managed_instance_details,
        )
    }

    /// Gets the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn get_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::GetManagedInstance {
        operations::GetManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Installs all windows updates on the managed instances in the compartment.
    ///
    /// - `install_all_windows_updates_on_managed_instances_in_compartment_details`: The request
    ///   body:
    ///   [`InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails`](crate::models::InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails).
    #[inline]
    pub fn install_all_windows_updates_on_managed_instances_in_compartment(
        &self,
        install_all_windows_updates_on_managed_instances_in_compartment_details: models::InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails,
    ) -> operations::InstallAllWindowsUpdatesOnManagedInstancesInCompartment {
        operations::InstallAllWindowsUpdatesOnManagedInstancesInCompartment::new(
            &self.client,
            install_all_windows_updates_on_managed_instances_in_compartment_details,
        )
    }

    /// Installs the module stream profile on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `install_module_stream_profile_on_managed_instance_details`: The request body:
    ///   [`InstallModuleStreamProfileOnManagedInstanceDetails`](crate::models::InstallModuleStreamProfileOnManagedInstanceDetails).
    pub fn install_module_stream_profile_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        install_module_stream_profile_on_managed_instance_details: models::InstallModuleStreamProfileOnManagedInstanceDetails,
    ) -> operations::InstallModuleStreamProfileOnManagedInstance {
        operations::InstallModuleStreamProfileOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            install_module_stream_profile_on_managed_instance_details,
        )
    }

    /// Installs the packages on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `install_packages_on_managed_instance_details`: The request body:
    ///   [`InstallPackagesOnManagedInstanceDetails`](crate::models::InstallPackagesOnManagedInstanceDetails).
    pub fn install_packages_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        install_packages_on_managed_instance_details: models::InstallPackagesOnManagedInstanceDetails,
    ) -> operations::InstallPackagesOnManagedInstance {
        operations::InstallPackagesOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            install_packages_on_managed_instance_details,
        )
    }

    /// Installs the snaps on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `install_snaps_on_managed_instance_details`: The request body:
    ///   [`InstallSnapsOnManagedInstanceDetails`](crate::models::InstallSnapsOnManagedInstanceDetails).
    pub fn install_snaps_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        install_snaps_on_managed_instance_details: models::InstallSnapsOnManagedInstanceDetails,
    ) -> operations::InstallSnapsOnManagedInstance {
        operations::InstallSnapsOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            install_snaps_on_managed_instance_details,
        )
    }

    /// Installs the windows updates on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `install_windows_updates_on_managed_instance_details`: The request body:
    ///   [`InstallWindowsUpdatesOnManagedInstanceDetails`](crate::models::InstallWindowsUpdatesOnManagedInstanceDetails).
    pub fn install_windows_updates_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        install_windows_updates_on_managed_instance_details: models::InstallWindowsUpdatesOnManagedInstanceDetails,
    ) -> operations::InstallWindowsUpdatesOnManagedInstance {
        operations::InstallWindowsUpdatesOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            install_windows_updates_on_managed_instance_details,
        )
    }

    /// Lists the managed instance available packages.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_available_packages(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceAvailablePackages {
        operations::ListManagedInstanceAvailablePackages::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instance available software sources.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_available_software_sources(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceAvailableSoftwareSources {
        operations::ListManagedInstanceAvailableSoftwareSources::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instance available windows updates.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_available_windows_updates(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceAvailableWindowsUpdates {
        operations::ListManagedInstanceAvailableWindowsUpdates::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instance errata.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_errata(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceErrata {
        operations::ListManagedInstanceErrata::new(&self.client, managed_instance_id.into())
    }

    /// Lists the managed instance installed packages.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_installed_packages(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceInstalledPackages {
        operations::ListManagedInstanceInstalledPackages::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instance installed windows updates.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_installed_windows_updates(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceInstalledWindowsUpdates {
        operations::ListManagedInstanceInstalledWindowsUpdates::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instance modules.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_modules(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceModules {
        operations::ListManagedInstanceModules::new(&self.client, managed_instance_id.into())
    }

    /// Lists the managed instance snaps.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_snaps(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceSnaps {
        operations::ListManagedInstanceSnaps::new(&self.client, managed_instance_id.into())
    }

    /// Lists the managed instance updatable packages.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn list_managed_instance_updatable_packages(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::ListManagedInstanceUpdatablePackages {
        operations::ListManagedInstanceUpdatablePackages::new(
            &self.client,
            managed_instance_id.into(),
        )
    }

    /// Lists the managed instances.
    #[inline]
    pub fn list_managed_instances(&self) -> operations::ListManagedInstances {
        operations::ListManagedInstances::new(&self.client)
    }

    /// Manages the module streams on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `manage_module_streams_on_managed_instance_details`: The request body:
    ///   [`ManageModuleStreamsOnManagedInstanceDetails`](crate::models::ManageModuleStreamsOnManagedInstanceDetails).
    pub fn manage_module_streams_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        manage_module_streams_on_managed_instance_details: models::ManageModuleStreamsOnManagedInstanceDetails,
    ) -> operations::ManageModuleStreamsOnManagedInstance {
        operations::ManageModuleStreamsOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            manage_module_streams_on_managed_instance_details,
        )
    }

    /// Reboots the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `reboot_managed_instance_details`: The request body:
    ///   [`RebootManagedInstanceDetails`](crate::models::RebootManagedInstanceDetails).
    pub fn reboot_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        reboot_managed_instance_details: models::RebootManagedInstanceDetails,
    ) -> operations::RebootManagedInstance {
        operations::RebootManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            reboot_managed_instance_details,
        )
    }

    /// Refreshes the software on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    pub fn refresh_software_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
    ) -> operations::RefreshSoftwareOnManagedInstance {
        operations::RefreshSoftwareOnManagedInstance::new(&self.client, managed_instance_id.into())
    }

    /// Removes the module stream profile from the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `remove_module_stream_profile_from_managed_instance_details`: The request body:
    ///   [`RemoveModuleStreamProfileFromManagedInstanceDetails`](crate::models::RemoveModuleStreamProfileFromManagedInstanceDetails).
    pub fn remove_module_stream_profile_from_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        remove_module_stream_profile_from_managed_instance_details: models::RemoveModuleStreamProfileFromManagedInstanceDetails,
    ) -> operations::RemoveModuleStreamProfileFromManagedInstance {
        operations::RemoveModuleStreamProfileFromManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            remove_module_stream_profile_from_managed_instance_details,
        )
    }

    /// Removes the packages from the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `remove_packages_from_managed_instance_details`: The request body:
    ///   [`RemovePackagesFromManagedInstanceDetails`](crate::models::RemovePackagesFromManagedInstanceDetails).
    pub fn remove_packages_from_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        remove_packages_from_managed_instance_details: models::RemovePackagesFromManagedInstanceDetails,
    ) -> operations::RemovePackagesFromManagedInstance {
        operations::RemovePackagesFromManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            remove_packages_from_managed_instance_details,
        )
    }

    /// Removes the snaps from the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `remove_snaps_from_managed_instance_details`: The request body:
    ///   [`RemoveSnapsFromManagedInstanceDetails`](crate::models::RemoveSnapsFromManagedInstanceDetails).
    pub fn remove_snaps_from_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        remove_snaps_from_managed_instance_details: models::RemoveSnapsFromManagedInstanceDetails,
    ) -> operations::RemoveSnapsFromManagedInstance {
        operations::RemoveSnapsFromManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            remove_snaps_from_managed_instance_details,
        )
    }

    /// Switches the module stream on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `switch_module_stream_on_managed_instance_details`: The request body:
    ///   [`SwitchModuleStreamOnManagedInstanceDetails`](crate::models::SwitchModuleStreamOnManagedInstanceDetails).
    pub fn switch_module_stream_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        switch_module_stream_on_managed_instance_details: models::SwitchModuleStreamOnManagedInstanceDetails,
    ) -> operations::SwitchModuleStreamOnManagedInstance {
        operations::SwitchModuleStreamOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            switch_module_stream_on_managed_instance_details,
        )
    }

    /// Switches the snap channel on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `switch_snap_channel_on_managed_instance_details`: The request body:
    ///   [`SwitchSnapChannelOnManagedInstanceDetails`](crate::models::SwitchSnapChannelOnManagedInstanceDetails).
    pub fn switch_snap_channel_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        switch_snap_channel_on_managed_instance_details: models::SwitchSnapChannelOnManagedInstanceDetails,
    ) -> operations::SwitchSnapChannelOnManagedInstance {
        operations::SwitchSnapChannelOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            switch_snap_channel_on_managed_instance_details,
        )
    }

    /// Updates all packages on the managed instances in the compartment.
    ///
    /// - `update_all_packages_on_managed_instances_in_compartment_details`: The request body:
    ///   [`UpdateAllPackagesOnManagedInstancesInCompartmentDetails`](crate::models::UpdateAllPackagesOnManagedInstancesInCompartmentDetails).
    #[inline]
    pub fn update_all_packages_on_managed_instances_in_compartment(
        &self,
        update_all_packages_on_managed_instances_in_compartment_details: models::UpdateAllPackagesOnManagedInstancesInCompartmentDetails,
    ) -> operations::UpdateAllPackagesOnManagedInstancesInCompartment {
        operations::UpdateAllPackagesOnManagedInstancesInCompartment::new(
            &self.client,
            update_all_packages_on_managed_instances_in_compartment_details,
        )
    }

    /// Updates the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `update_managed_instance_details`: The request body:
    ///   [`UpdateManagedInstanceDetails`](crate::models::UpdateManagedInstanceDetails).
    pub fn update_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        update_managed_instance_details: models::UpdateManagedInstanceDetails,
    ) -> operations::UpdateManagedInstance {
        operations::UpdateManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            update_managed_instance_details,
        )
    }

    /// Updates the packages on the managed instance.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `update_packages_on_managed_instance_details`: The request body:
    ///   [`UpdatePackagesOnManagedInstanceDetails`](crate::models::UpdatePackagesOnManagedInstanceDetails).
    pub fn update_packages_on_managed_instance(
        &self,
        managed_instance_id: impl Into<String>,
        update_packages_on_managed_instance_details: models::UpdatePackagesOnManagedInstanceDetails,
    ) -> operations::UpdatePackagesOnManagedInstance {
        operations::UpdatePackagesOnManagedInstance::new(
            &self.client,
            managed_instance_id.into(),
            update_packages_on_managed_instance_details,
        )
    }
}

/// # Windows update
impl ManagedInstanceClient {
    /// Gets the windows update.
    ///
    /// - `windows_update_id`: The ID of the windows update.
    pub fn get_windows_update(
        &self,
        windows_update_id: impl Into<String>,
    ) -> operations::GetWindowsUpdate {
        operations::GetWindowsUpdate::new(&self.client, windows_update_id.into())
    }

    /// Lists the windows updates.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_windows_updates(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWindowsUpdates {
        operations::ListWindowsUpdates::new(&self.client, compartment_id.into())
    }
}

client!(ManagedInstanceClient);
