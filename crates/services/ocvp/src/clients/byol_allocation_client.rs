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
/// use oci_sdk_ocvp::{ByolAllocationClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = ByolAllocationClient::new(&config)?;
///
/// let mut items = client.list_byol_allocations("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ByolAllocationClient {
    client: Client,
}

impl ByolAllocationClient {
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

/// # BYOL allocation
impl ByolAllocationClient {
    /// Moves the BYOL allocation to another compartment.
    ///
    /// - `byol_allocation_id`: The OCID of the BYOL allocation.
    /// - `change_byol_allocation_compartment_details`: The request body:
    ///   [`ChangeByolAllocationCompartmentDetails`](crate::models::ChangeByolAllocationCompartmentDetails).
    pub fn change_byol_allocation_compartment(
        &self,
        byol_allocation_id: impl Into<String>,
        change_byol_allocation_compartment_details: models::ChangeByolAllocationCompartmentDetails,
    ) -> operations::ChangeByolAllocationCompartment {
        operations::ChangeByolAllocationCompartment::new(
            &self.client,
            byol_allocation_id.into(),
            change_byol_allocation_compartment_details,
        )
    }

    /// Creates a BYOL allocation.
    ///
    /// - `create_byol_allocation_details`: The request body:
    ///   [`CreateByolAllocationDetails`](crate::models::CreateByolAllocationDetails).
    #[inline]
    pub fn create_byol_allocation(
        &self,
        create_byol_allocation_details: models::CreateByolAllocationDetails,
    ) -> operations::CreateByolAllocation {
        operations::CreateByolAllocation::new(&self.client, create_byol_allocation_details)
    }

    /// Deletes the BYOL allocation.
    ///
    /// - `byol_allocation_id`: The OCID of the BYOL allocation.
    pub fn delete_byol_allocation(
        &self,
        byol_allocation_id: impl Into<String>,
    ) -> operations::DeleteByolAllocation {
        operations::DeleteByolAllocation::new(&self.client, byol_allocation_id.into())
    }

    /// Gets the BYOL allocation.
    ///
    /// - `byol_allocation_id`: The OCID of the BYOL allocation.
    pub fn get_byol_allocation(
        &self,
        byol_allocation_id: impl Into<String>,
    ) -> operations::GetByolAllocation {
        operations::GetByolAllocation::new(&self.client, byol_allocation_id.into())
    }

    /// Lists the BYOL allocations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_byol_allocations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListByolAllocations {
        operations::ListByolAllocations::new(&self.client, compartment_id.into())
    }

    /// Updates the BYOL allocation.
    ///
    /// - `byol_allocation_id`: The OCID of the BYOL allocation.
    /// - `update_byol_allocation_details`: The request body:
    ///   [`UpdateByolAllocationDetails`](crate::models::UpdateByolAllocationDetails).
    pub fn update_byol_allocation(
        &self,
        byol_allocation_id: impl Into<String>,
        update_byol_allocation_details: models::UpdateByolAllocationDetails,
    ) -> operations::UpdateByolAllocation {
        operations::UpdateByolAllocation::new(
            &self.client,
            byol_allocation_id.into(),
            update_byol_allocation_details,
        )
    }
}

client!(ByolAllocationClient);
