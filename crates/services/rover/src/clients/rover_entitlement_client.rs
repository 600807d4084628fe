// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("rover", "https://rover.{region}.oci.{secondLevelDomain}", "/20201210")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Roving Edge Infrastructure API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_rover::{Config, RoverEntitlementClient};
///
/// # async fn example() -> Result<(), oci_sdk_rover::Error> {
/// let config = Config::load().await?;
/// let client = RoverEntitlementClient::new(&config)?;
///
/// let mut items = client.list_rover_entitlements("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RoverEntitlementClient {
    client: Client,
}

impl RoverEntitlementClient {
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

/// # Rover entitlement
impl RoverEntitlementClient {
    /// Moves the rover entitlement to another compartment.
    ///
    /// - `rover_entitlement_id`: The ID of the entitlement for the Roving Edge node or cluster.
    /// - `change_rover_entitlement_compartment_details`: The request body:
    ///   [`ChangeRoverEntitlementCompartmentDetails`](crate::models::ChangeRoverEntitlementCompartmentDetails).
    pub fn change_rover_entitlement_compartment(
        &self,
        rover_entitlement_id: impl Into<String>,
        change_rover_entitlement_compartment_details: models::ChangeRoverEntitlementCompartmentDetails,
    ) -> operations::ChangeRoverEntitlementCompartment {
        operations::ChangeRoverEntitlementCompartment::new(
            &self.client,
            rover_entitlement_id.into(),
            change_rover_entitlement_compartment_details,
        )
    }

    /// Creates a rover entitlement.
    ///
    /// - `create_rover_entitlement_details`: The request body:
    ///   [`CreateRoverEntitlementDetails`](crate::models::CreateRoverEntitlementDetails).
    #[inline]
    pub fn create_rover_entitlement(
        &self,
        create_rover_entitlement_details: models::CreateRoverEntitlementDetails,
    ) -> operations::CreateRoverEntitlement {
        operations::CreateRoverEntitlement::new(&self.client, create_rover_entitlement_details)
    }

    /// Deletes the rover entitlement.
    ///
    /// - `rover_entitlement_id`: The ID of the entitlement for the Roving Edge node or cluster.
    pub fn delete_rover_entitlement(
        &self,
        rover_entitlement_id: impl Into<String>,
    ) -> operations::DeleteRoverEntitlement {
        operations::DeleteRoverEntitlement::new(&self.client, rover_entitlement_id.into())
    }

    /// Gets the rover entitlement.
    ///
    /// - `rover_entitlement_id`: The ID of the entitlement for the Roving Edge node or cluster.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_rover_entitlement(
        &self,
        rover_entitlement_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetRoverEntitlement {
        operations::GetRoverEntitlement::new(
            &self.client,
            rover_entitlement_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the rover entitlements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rover_entitlements(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRoverEntitlements {
        operations::ListRoverEntitlements::new(&self.client, compartment_id.into())
    }

    /// Updates the rover entitlement.
    ///
    /// - `rover_entitlement_id`: The ID of the entitlement for the Roving Edge node or cluster.
    /// - `update_rover_entitlement_details`: The request body:
    ///   [`UpdateRoverEntitlementDetails`](crate::models::UpdateRoverEntitlementDetails).
    pub fn update_rover_entitlement(
        &self,
        rover_entitlement_id: impl Into<String>,
        update_rover_entitlement_details: models::UpdateRoverEntitlementDetails,
    ) -> operations::UpdateRoverEntitlement {
        operations::UpdateRoverEntitlement::new(
            &self.client,
            rover_entitlement_id.into(),
            update_rover_entitlement_details,
        )
    }
}

client!(RoverEntitlementClient);
