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
/// use oci_sdk_os_management_hub::{Config, OnboardingClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = OnboardingClient::new(&config)?;
///
/// let mut items = client.list_profiles().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OnboardingClient {
    client: Client,
}

impl OnboardingClient {
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

/// # Profile
impl OnboardingClient {
    /// Attaches the lifecycle stage to the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `attach_lifecycle_stage_to_profile_details`: The request body:
    ///   [`AttachLifecycleStageToProfileDetails`](crate::models::AttachLifecycleStageToProfileDetails).
    pub fn attach_lifecycle_stage_to_profile(
        &self,
        profile_id: impl Into<String>,
        attach_lifecycle_stage_to_profile_details: models::AttachLifecycleStageToProfileDetails,
    ) -> operations::AttachLifecycleStageToProfile {
        operations::AttachLifecycleStageToProfile::new(
            &self.client,
            profile_id.into(),
            attach_lifecycle_stage_to_profile_details,
        )
    }

    /// Attaches the managed instance group to the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `attach_managed_instance_group_to_profile_details`: The request body:
    ///   [`AttachManagedInstanceGroupToProfileDetails`](crate::models::AttachManagedInstanceGroupToProfileDetails).
    pub fn attach_managed_instance_group_to_profile(
        &self,
        profile_id: impl Into<String>,
        attach_managed_instance_group_to_profile_details: models::AttachManagedInstanceGroupToProfileDetails,
    ) -> operations::AttachManagedInstanceGroupToProfile {
        operations::AttachManagedInstanceGroupToProfile::new(
            &self.client,
            profile_id.into(),
            attach_managed_instance_group_to_profile_details,
        )
    }

    /// Attaches the management station to the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `attach_management_station_to_profile_details`: The request body:
    ///   [`AttachManagementStationToProfileDetails`](crate::models::AttachManagementStationToProfileDetails).
    pub fn attach_management_station_to_profile(
        &self,
        profile_id: impl Into<String>,
        attach_management_station_to_profile_details: models::AttachManagementStationToProfileDetails,
    ) -> operations::AttachManagementStationToProfile {
        operations::AttachManagementStationToProfile::new(
            &self.client,
            profile_id.into(),
            attach_management_station_to_profile_details,
        )
    }

    /// Attaches the software sources to the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `attach_software_sources_to_profile_details`: The request body:
    ///   [`AttachSoftwareSourcesToProfileDetails`](crate::models::AttachSoftwareSourcesToProfileDetails).
    pub fn attach_software_sources_to_profile(
        &self,
        profile_id: impl Into<String>,
        attach_software_sources_to_profile_details: models::AttachSoftwareSourcesToProfileDetails,
    ) -> operations::AttachSoftwareSourcesToProfile {
        operations::AttachSoftwareSourcesToProfile::new(
            &self.client,
            profile_id.into(),
            attach_software_sources_to_profile_details,
        )
    }

    /// Moves the profile to another compartment.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `change_profile_compartment_details`: The request body:
    ///   [`ChangeProfileCompartmentDetails`](crate::models::ChangeProfileCompartmentDetails).
    pub fn change_profile_compartment(
        &self,
        profile_id: impl Into<String>,
        change_profile_compartment_details: models::ChangeProfileCompartmentDetails,
    ) -> operations::ChangeProfileCompartment {
        operations::ChangeProfileCompartment::new(
            &self.client,
            profile_id.into(),
            change_profile_compartment_details,
        )
    }

    /// Creates a profile.
    ///
    /// - `create_profile_details`: The request body:
    ///   [`CreateProfileDetails`](crate::models::CreateProfileDetails).
    pub fn create_profile(
        &self,
        create_profile_details: impl Into<models::CreateProfileDetails>,
    ) -> operations::CreateProfile {
        operations::CreateProfile::new(&self.client, create_profile_details.into())
    }

    /// Deletes the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    pub fn delete_profile(&self, profile_id: impl Into<String>) -> operations::DeleteProfile {
        operations::DeleteProfile::new(&self.client, profile_id.into())
    }

    /// Detaches the management station from the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `detach_management_station_from_profile_details`: The request body:
    ///   [`DetachManagementStationFromProfileDetails`](crate::models::DetachManagementStationFromProfileDetails).
    pub fn detach_management_station_from_profile(
        &self,
        profile_id: impl Into<String>,
        detach_management_station_from_profile_details: models::DetachManagementStationFromProfileDetails,
    ) -> operations::DetachManagementStationFromProfile {
        operations::DetachManagementStationFromProfile::new(
            &self.client,
            profile_id.into(),
            detach_management_station_from_profile_details,
        )
    }

    /// Detaches the software sources from the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `detach_software_sources_from_profile_details`: The request body:
    ///   [`DetachSoftwareSourcesFromProfileDetails`](crate::models::DetachSoftwareSourcesFromProfileDetails).
    pub fn detach_software_sources_from_profile(
        &self,
        profile_id: impl Into<String>,
        detach_software_sources_from_profile_details: models::DetachSoftwareSourcesFromProfileDetails,
    ) -> operations::DetachSoftwareSourcesFromProfile {
        operations::DetachSoftwareSourcesFromProfile::new(
            &self.client,
            profile_id.into(),
            detach_software_sources_from_profile_details,
        )
    }

    /// Gets the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    pub fn get_profile(&self, profile_id: impl Into<String>) -> operations::GetProfile {
        operations::GetProfile::new(&self.client, profile_id.into())
    }

    /// Lists the profile available software sources.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    pub fn list_profile_available_software_sources(
        &self,
        profile_id: impl Into<String>,
    ) -> operations::ListProfileAvailableSoftwareSources {
        operations::ListProfileAvailableSoftwareSources::new(&self.client, profile_id.into())
    }

    /// Lists the profiles.
    #[inline]
    pub fn list_profiles(&self) -> operations::ListProfiles {
        operations::ListProfiles::new(&self.client)
    }

    /// Updates the profile.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `update_profile_details`: The request body:
    ///   [`UpdateProfileDetails`](crate::models::UpdateProfileDetails).
    pub fn update_profile(
        &self,
        profile_id: impl Into<String>,
        update_profile_details: models::UpdateProfileDetails,
    ) -> operations::UpdateProfile {
        operations::UpdateProfile::new(&self.client, profile_id.into(), update_profile_details)
    }
}

/// # Profile version
impl OnboardingClient {
    /// Gets the profile version.
    ///
    /// - `profile_id`: The OCID of the registration profile.
    /// - `profile_version`: The version of the registration profile.
    pub fn get_profile_version(
        &self,
        profile_id: impl Into<String>,
        profile_version: impl Into<String>,
    ) -> operations::GetProfileVersion {
        operations::GetProfileVersion::new(&self.client, profile_id.into(), profile_version.into())
    }
}

client!(OnboardingClient);
