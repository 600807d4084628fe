// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

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
/// use oci_sdk_os_management_hub::{Config, SoftwareSourceClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = SoftwareSourceClient::new(&config)?;
///
/// let mut items = client.list_entitlements("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SoftwareSourceClient {
    client: Client,
}

impl SoftwareSourceClient {
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

/// # Erratum
impl SoftwareSourceClient {
    /// Gets the erratum.
    ///
    /// - `name`: The name.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_erratum(
        &self,
        name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetErratum {
        operations::GetErratum::new(&self.client, name.into(), compartment_id.into())
    }

    /// Lists the errata.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_errata(&self, compartment_id: impl Into<String>) -> operations::ListErrata {
        operations::ListErrata::new(&self.client, compartment_id.into())
    }
}

/// # Module stream
impl SoftwareSourceClient {
    /// Gets the module stream.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `module_name`: The name of the module.
    /// - `stream_name`: The name of the module stream.
    pub fn get_module_stream(
        &self,
        software_source_id: impl Into<String>,
        module_name: impl Into<String>,
        stream_name: impl Into<String>,
    ) -> operations::GetModuleStream {
        operations::GetModuleStream::new(
            &self.client,
            software_source_id.into(),
            module_name.into(),
            stream_name.into(),
        )
    }
}

/// # Module stream profile
impl SoftwareSourceClient {
    /// Gets the module stream profile.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `profile_name`: The name of the profile.
    /// - `module_name`: The name of the module.
    /// - `stream_name`: The name of the module stream.
    #[inline]
    pub fn get_module_stream_profile(
        &self,
        arguments: operations::GetModuleStreamProfileArguments<'_>,
    ) -> operations::GetModuleStreamProfile {
        operations::GetModuleStreamProfile::new(
            &self.client,
            arguments.software_source_id.into(),
            arguments.profile_name.into(),
            arguments.module_name.into(),
            arguments.stream_name.into(),
        )
    }
}

/// # Package group
impl SoftwareSourceClient {
    /// Gets the package group.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `package_group_id`: The ID of the package group.
    pub fn get_package_group(
        &self,
        software_source_id: impl Into<String>,
        package_group_id: impl Into<String>,
    ) -> operations::GetPackageGroup {
        operations::GetPackageGroup::new(
            &self.client,
            software_source_id.into(),
            package_group_id.into(),
        )
    }
}

/// # Software source
impl SoftwareSourceClient {
    /// Adds packages to the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `add_packages_to_software_source_details`: The request body:
    ///   [`AddPackagesToSoftwareSourceDetails`](crate::models::AddPackagesToSoftwareSourceDetails).
    pub fn add_packages_to_software_source(
        &self,
        software_source_id: impl Into<String>,
        add_packages_to_software_source_details: models::AddPackagesToSoftwareSourceDetails,
    ) -> operations::AddPackagesToSoftwareSource {
        operations::AddPackagesToSoftwareSource::new(
            &self.client,
            software_source_id.into(),
            add_packages_to_software_source_details,
        )
    }

    /// Changes the availability of the software sources.
    ///
    /// - `change_availability_of_software_sources_details`: The request body:
    ///   [`ChangeAvailabilityOfSoftwareSourcesDetails`](crate::models::ChangeAvailabilityOfSoftwareSourcesDetails).
    #[inline]
    pub fn change_availability_of_software_sources(
        &self,
        change_availability_of_software_sources_details: models::ChangeAvailabilityOfSoftwareSourcesDetails,
    ) -> operations::ChangeAvailabilityOfSoftwareSources {
        operations::ChangeAvailabilityOfSoftwareSources::new(
            &self.client,
            change_availability_of_software_sources_details,
        )
    }

    /// Moves the software source to another compartment.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `change_software_source_compartment_details`: The request body:
    ///   [`ChangeSoftwareSourceCompartmentDetails`](crate::models::ChangeSoftwareSourceCompartmentDetails).
    pub fn change_software_source_compartment(
        &self,
        software_source_id: impl Into<String>,
        change_software_source_compartment_details: models::ChangeSoftwareSourceCompartmentDetails,
    ) -> operations::ChangeSoftwareSourceCompartment {
        operations::ChangeSoftwareSourceCompartment::new(
            &self.client,
            software_source_id.into(),
            change_software_source_compartment_details,
        )
    }

    /// Creates an entitlement.
    ///
    /// - `create_entitlement_details`: The request body:
    ///   [`CreateEntitlementDetails`](crate::models::CreateEntitlementDetails).
    #[inline]
    pub fn create_entitlement(
        &self,
        create_entitlement_details: models::CreateEntitlementDetails,
    ) -> operations::CreateEntitlement {
        operations::CreateEntitlement::new(&self.client, create_entitlement_details)
    }

    /// Creates a software source.
    ///
    /// - `create_software_source_details`: The request body:
    ///   [`CreateSoftwareSourceDetails`](crate::models::CreateSoftwareSourceDetails).
    pub fn create_software_source(
        &self,
        create_software_source_details: impl Into<models::CreateSoftwareSourceDetails>,
    ) -> operations::CreateSoftwareSource {
        operations::CreateSoftwareSource::new(&self.client, create_software_source_details.into())
    }

    /// Deletes the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn delete_software_source(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::DeleteSoftwareSource {
        operations::DeleteSoftwareSource::new(&self.client, software_source_id.into())
    }

    /// Gets the software package.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `software_package_name`: The name of the software package.
    pub fn get_software_package(
        &self,
        software_source_id: impl Into<String>,
        software_package_name: impl Into<String>,
    ) -> operations::GetSoftwarePackage {
        operations::GetSoftwarePackage::new(
            &self.client,
            software_source_id.into(),
            software_package_name.into(),
        )
    }

    /// Gets the software package by name.
    ///
    /// - `software_package_name`: The name of the software package.
    pub fn get_software_package_by_name(
        &self,
        software_package_name: impl Into<String>,
    ) -> operations::GetSoftwarePackageByName {
        operations::GetSoftwarePackageByName::new(&self.client, software_package_name.into())
    }

    /// Gets the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn get_software_source(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::GetSoftwareSource {
        operations::GetSoftwareSource::new(&self.client, software_source_id.into())
    }

    /// Gets the software source manifest.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn get_software_source_manifest(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::GetSoftwareSourceManifest {
        operations::GetSoftwareSourceManifest::new(&self.client, software_source_id.into())
    }

    /// Lists all software packages.
    #[inline]
    pub fn list_all_software_packages(&self) -> operations::ListAllSoftwarePackages {
        operations::ListAllSoftwarePackages::new(&self.client)
    }

    /// Lists the available software packages.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn list_available_software_packages(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::ListAvailableSoftwarePackages {
        operations::ListAvailableSoftwarePackages::new(&self.client, software_source_id.into())
    }

    /// Lists the available software sources to the add.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_available_software_sources_to_add(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAvailableSoftwareSourcesToAdd {
        operations::ListAvailableSoftwareSourcesToAdd::new(&self.client, compartment_id.into())
    }

    /// Lists the entitlements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_entitlements(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEntitlements {
        operations::ListEntitlements::new(&self.client, compartment_id.into())
    }

    /// Lists the module stream profiles.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn list_module_stream_profiles(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::ListModuleStreamProfiles {
        operations::ListModuleStreamProfiles::new(&self.client, software_source_id.into())
    }

    /// Lists the module streams.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn list_module_streams(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::ListModuleStreams {
        operations::ListModuleStreams::new(&self.client, software_source_id.into())
    }

    /// Lists the package groups.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn list_package_groups(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::ListPackageGroups {
        operations::ListPackageGroups::new(&self.client, software_source_id.into())
    }

    /// Lists the software package software sources.
    ///
    /// - `software_package_name`: The name of the software package.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_software_package_software_sources(
        &self,
        software_package_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListSoftwarePackageSoftwareSources {
        operations::ListSoftwarePackageSoftwareSources::new(
            &self.client,
            software_package_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the software packages.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn list_software_packages(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::ListSoftwarePackages {
        operations::ListSoftwarePackages::new(&self.client, software_source_id.into())
    }

    /// Lists the software source vendors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_software_source_vendors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSoftwareSourceVendors {
        operations::ListSoftwareSourceVendors::new(&self.client, compartment_id.into())
    }

    /// Lists the software sources.
    #[inline]
    pub fn list_software_sources(&self) -> operations::ListSoftwareSources {
        operations::ListSoftwareSources::new(&self.client)
    }

    /// Removes the packages from the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `remove_packages_from_software_source_details`: The request body:
    ///   [`RemovePackagesFromSoftwareSourceDetails`](crate::models::RemovePackagesFromSoftwareSourceDetails).
    pub fn remove_packages_from_software_source(
        &self,
        software_source_id: impl Into<String>,
        remove_packages_from_software_source_details: models::RemovePackagesFromSoftwareSourceDetails,
    ) -> operations::RemovePackagesFromSoftwareSource {
        operations::RemovePackagesFromSoftwareSource::new(
            &self.client,
            software_source_id.into(),
            remove_packages_from_software_source_details,
        )
    }

    /// Replaces the packages in the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `replace_packages_in_software_source_details`: The request body:
    ///   [`ReplacePackagesInSoftwareSourceDetails`](crate::models::ReplacePackagesInSoftwareSourceDetails).
    pub fn replace_packages_in_software_source(
        &self,
        software_source_id: impl Into<String>,
        replace_packages_in_software_source_details: models::ReplacePackagesInSoftwareSourceDetails,
    ) -> operations::ReplacePackagesInSoftwareSource {
        operations::ReplacePackagesInSoftwareSource::new(
            &self.client,
            software_source_id.into(),
            replace_packages_in_software_source_details,
        )
    }

    /// Searches the software source module streams.
    ///
    /// - `search_software_source_module_streams_details`: The request body:
    ///   [`SearchSoftwareSourceModuleStreamsDetails`](crate::models::SearchSoftwareSourceModuleStreamsDetails).
    #[inline]
    pub fn search_software_source_module_streams(
        &self,
        search_software_source_module_streams_details: models::SearchSoftwareSourceModuleStreamsDetails,
    ) -> operations::SearchSoftwareSourceModuleStreams {
        operations::SearchSoftwareSourceModuleStreams::new(
            &self.client,
            search_software_source_module_streams_details,
        )
    }

    /// Searches the software source modules.
    ///
    /// - `search_software_source_modules_details`: The request body:
    ///   [`SearchSoftwareSourceModulesDetails`](crate::models::SearchSoftwareSourceModulesDetails).
    #[inline]
    pub fn search_software_source_modules(
        &self,
        search_software_source_modules_details: models::SearchSoftwareSourceModulesDetails,
    ) -> operations::SearchSoftwareSourceModules {
        operations::SearchSoftwareSourceModules::new(
            &self.client,
            search_software_source_modules_details,
        )
    }

    /// Searches the software source package groups.
    ///
    /// - `search_software_source_package_groups_details`: The request body:
    ///   [`SearchSoftwareSourcePackageGroupsDetails`](crate::models::SearchSoftwareSourcePackageGroupsDetails).
    #[inline]
    pub fn search_software_source_package_groups(
        &self,
        search_software_source_package_groups_details: models::SearchSoftwareSourcePackageGroupsDetails,
    ) -> operations::SearchSoftwareSourcePackageGroups {
        operations::SearchSoftwareSourcePackageGroups::new(
            &self.client,
            search_software_source_package_groups_details,
        )
    }

    /// Generates the metadata of the software source again.
    ///
    /// - `software_source_id`: The OCID of the software source.
    pub fn software_source_generate_metadata(
        &self,
        software_source_id: impl Into<String>,
    ) -> operations::SoftwareSourceGenerateMetadata {
        operations::SoftwareSourceGenerateMetadata::new(&self.client, software_source_id.into())
    }

    /// Updates the software source.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `update_software_source_details`: The request body:
    ///   [`UpdateSoftwareSourceDetails`](crate::models::UpdateSoftwareSourceDetails).
    pub fn update_software_source(
        &self,
        software_source_id: impl Into<String>,
        update_software_source_details: impl Into<models::UpdateSoftwareSourceDetails>,
    ) -> operations::UpdateSoftwareSource {
        operations::UpdateSoftwareSource::new(
            &self.client,
            software_source_id.into(),
            update_software_source_details.into(),
        )
    }

    /// Updates the software source manifest.
    ///
    /// - `software_source_id`: The OCID of the software source.
    /// - `body`: The bytes of the request body.
    pub fn update_software_source_manifest(
        &self,
        software_source_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateSoftwareSourceManifest {
        operations::UpdateSoftwareSourceManifest::new(
            &self.client,
            software_source_id.into(),
            body.into(),
        )
    }
}

client!(SoftwareSourceClient);
