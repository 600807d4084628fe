// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ocvp", "https://ocvps.{region}.oci.{secondLevelDomain}", "/20230701")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the VMware Solution API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ocvp::{Config, SddcClient};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = SddcClient::new(&config)?;
///
/// let mut items = client.list_sddcs("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SddcClient {
    client: Client,
}

impl SddcClient {
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

/// # SDDC
impl SddcClient {
    /// Cancels the downgrade HCX.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn cancel_downgrade_hcx(
        &self,
        sddc_id: impl Into<String>,
    ) -> operations::CancelDowngradeHcx {
        operations::CancelDowngradeHcx::new(&self.client, sddc_id.into())
    }

    /// Moves the SDDC to another compartment.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    /// - `change_sddc_compartment_details`: The request body:
    ///   [`ChangeSddcCompartmentDetails`](crate::models::ChangeSddcCompartmentDetails).
    pub fn change_sddc_compartment(
        &self,
        sddc_id: impl Into<String>,
        change_sddc_compartment_details: models::ChangeSddcCompartmentDetails,
    ) -> operations::ChangeSddcCompartment {
        operations::ChangeSddcCompartment::new(
            &self.client,
            sddc_id.into(),
            change_sddc_compartment_details,
        )
    }

    /// Creates an SDDC.
    ///
    /// - `create_sddc_details`: The request body:
    ///   [`CreateSddcDetails`](crate::models::CreateSddcDetails).
    #[inline]
    pub fn create_sddc(
        &self,
        create_sddc_details: models::CreateSddcDetails,
    ) -> operations::CreateSddc {
        operations::CreateSddc::new(&self.client, create_sddc_details)
    }

    /// Deletes the SDDC.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn delete_sddc(&self, sddc_id: impl Into<String>) -> operations::DeleteSddc {
        operations::DeleteSddc::new(&self.client, sddc_id.into())
    }

    /// Downgrades the HCX.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    /// - `downgrade_hcx_details`: The request body:
    ///   [`DowngradeHcxDetails`](crate::models::DowngradeHcxDetails).
    pub fn downgrade_hcx(
        &self,
        sddc_id: impl Into<String>,
        downgrade_hcx_details: models::DowngradeHcxDetails,
    ) -> operations::DowngradeHcx {
        operations::DowngradeHcx::new(&self.client, sddc_id.into(), downgrade_hcx_details)
    }

    /// Generates VMware binary download information.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    /// - `generate_vmware_binary_download_info_details`: The request body:
    ///   [`GenerateVmwareBinaryDownloadInfoDetails`](crate::models::GenerateVmwareBinaryDownloadInfoDetails).
    pub fn generate_vmware_binary_download_info(
        &self,
        sddc_id: impl Into<String>,
        generate_vmware_binary_download_info_details: models::GenerateVmwareBinaryDownloadInfoDetails,
    ) -> operations::GenerateVmwareBinaryDownloadInfo {
        operations::GenerateVmwareBinaryDownloadInfo::new(
            &self.client,
            sddc_id.into(),
            generate_vmware_binary_download_info_details,
        )
    }

    /// Gets the SDDC.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn get_sddc(&self, sddc_id: impl Into<String>) -> operations::GetSddc {
        operations::GetSddc::new(&self.client, sddc_id.into())
    }

    /// Lists the SDDCs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sddcs(&self, compartment_id: impl Into<String>) -> operations::ListSddcs {
        operations::ListSddcs::new(&self.client, compartment_id.into())
    }

    /// Refreshes the HCX license status.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn refresh_hcx_license_status(
        &self,
        sddc_id: impl Into<String>,
    ) -> operations::RefreshHcxLicenseStatus {
        operations::RefreshHcxLicenseStatus::new(&self.client, sddc_id.into())
    }

    /// Retrieves the password.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    /// - `type_`: The type.
    pub fn retrieve_password(
        &self,
        sddc_id: impl Into<String>,
        type_: impl Into<models::RetrievePasswordType>,
    ) -> operations::RetrievePassword {
        operations::RetrievePassword::new(&self.client, sddc_id.into(), type_.into())
    }

    /// Retrieves the VMware binaries.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn retrieve_vmware_binaries(
        &self,
        sddc_id: impl Into<String>,
    ) -> operations::RetrieveVmwareBinaries {
        operations::RetrieveVmwareBinaries::new(&self.client, sddc_id.into())
    }

    /// Updates the SDDC.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    /// - `update_sddc_details`: The request body:
    ///   [`UpdateSddcDetails`](crate::models::UpdateSddcDetails).
    pub fn update_sddc(
        &self,
        sddc_id: impl Into<String>,
        update_sddc_details: models::UpdateSddcDetails,
    ) -> operations::UpdateSddc {
        operations::UpdateSddc::new(&self.client, sddc_id.into(), update_sddc_details)
    }

    /// Upgrades the HCX.
    ///
    /// - `sddc_id`: The OCID of the software-defined data center (SDDC).
    pub fn upgrade_hcx(&self, sddc_id: impl Into<String>) -> operations::UpgradeHcx {
        operations::UpgradeHcx::new(&self.client, sddc_id.into())
    }
}

/// # Supported VMware software version
impl SddcClient {
    /// Lists the supported VMware software versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_supported_vmware_software_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportedVmwareSoftwareVersions {
        operations::ListSupportedVmwareSoftwareVersions::new(&self.client, compartment_id.into())
    }
}

/// # Supported commitment
impl SddcClient {
    /// Lists the supported commitments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_supported_commitments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportedCommitments {
        operations::ListSupportedCommitments::new(&self.client, compartment_id.into())
    }
}

/// # Supported host shape
impl SddcClient {
    /// Lists the supported host shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_supported_host_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportedHostShapes {
        operations::ListSupportedHostShapes::new(&self.client, compartment_id.into())
    }
}

client!(SddcClient);
