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
/// use oci_sdk_ocvp::{Config, ManagementApplianceClient};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = ManagementApplianceClient::new(&config)?;
///
/// let mut items = client.list_management_appliances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagementApplianceClient {
    client: Client,
}

impl ManagementApplianceClient {
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

/// # Management appliance
impl ManagementApplianceClient {
    /// Creates a management appliance.
    ///
    /// - `create_management_appliance_details`: The request body:
    ///   [`CreateManagementApplianceDetails`](crate::models::CreateManagementApplianceDetails).
    #[inline]
    pub fn create_management_appliance(
        &self,
        create_management_appliance_details: models::CreateManagementApplianceDetails,
    ) -> operations::CreateManagementAppliance {
        operations::CreateManagementAppliance::new(
            &self.client,
            create_management_appliance_details,
        )
    }

    /// Deletes the management appliance.
    ///
    /// - `management_appliance_id`: The OCID of the management appliance.
    pub fn delete_management_appliance(
        &self,
        management_appliance_id: impl Into<String>,
    ) -> operations::DeleteManagementAppliance {
        operations::DeleteManagementAppliance::new(&self.client, management_appliance_id.into())
    }

    /// Gets the management appliance.
    ///
    /// - `management_appliance_id`: The OCID of the management appliance.
    pub fn get_management_appliance(
        &self,
        management_appliance_id: impl Into<String>,
    ) -> operations::GetManagementAppliance {
        operations::GetManagementAppliance::new(&self.client, management_appliance_id.into())
    }

    /// Lists the management appliances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_management_appliances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagementAppliances {
        operations::ListManagementAppliances::new(&self.client, compartment_id.into())
    }

    /// Updates the management appliance.
    ///
    /// - `management_appliance_id`: The OCID of the management appliance.
    /// - `update_management_appliance_details`: The request body:
    ///   [`UpdateManagementApplianceDetails`](crate::models::UpdateManagementApplianceDetails).
    pub fn update_management_appliance(
        &self,
        management_appliance_id: impl Into<String>,
        update_management_appliance_details: models::UpdateManagementApplianceDetails,
    ) -> operations::UpdateManagementAppliance {
        operations::UpdateManagementAppliance::new(
            &self.client,
            management_appliance_id.into(),
            update_management_appliance_details,
        )
    }
}

client!(ManagementApplianceClient);
