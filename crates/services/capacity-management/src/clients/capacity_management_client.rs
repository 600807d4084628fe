// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("capacity-management", "https://control-center-cp.{region}.oci.{secondLevelDomain}", "/20231107");

/// A client for the Control Center Capacity Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_capacity_management::{CapacityManagementClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_capacity_management::Error> {
/// let config = Config::load().await?;
/// let client = CapacityManagementClient::new(&config)?;
///
/// let mut items = client.list_occ_capacity_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CapacityManagementClient {
    client: Client,
}

impl CapacityManagementClient {
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

/// # OCC availability
impl CapacityManagementClient {
    /// Lists the OCC availabilities.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    pub fn list_occ_availabilities(
        &self,
        occ_availability_catalog_id: impl Into<String>,
    ) -> operations::ListOccAvailabilities {
        operations::ListOccAvailabilities::new(&self.client, occ_availability_catalog_id.into())
    }
}

/// # OCC availability catalog
impl CapacityManagementClient {
    /// Creates an OCC availability catalog.
    ///
    /// - `create_occ_availability_catalog_details`: The request body:
    ///   [`CreateOccAvailabilityCatalogDetails`](crate::models::CreateOccAvailabilityCatalogDetails).
    #[inline]
    pub fn create_occ_availability_catalog(
        &self,
        create_occ_availability_catalog_details: models::CreateOccAvailabilityCatalogDetails,
    ) -> operations::CreateOccAvailabilityCatalog {
        operations::CreateOccAvailabilityCatalog::new(
            &self.client,
            create_occ_availability_catalog_details,
        )
    }

    /// Deletes the OCC availability catalog.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    pub fn delete_occ_availability_catalog(
        &self,
        occ_availability_catalog_id: impl Into<String>,
    ) -> operations::DeleteOccAvailabilityCatalog {
        operations::DeleteOccAvailabilityCatalog::new(
            &self.client,
            occ_availability_catalog_id.into(),
        )
    }

    /// Gets the OCC availability catalog.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    pub fn get_occ_availability_catalog(
        &self,
        occ_availability_catalog_id: impl Into<String>,
    ) -> operations::GetOccAvailabilityCatalog {
        operations::GetOccAvailabilityCatalog::new(&self.client, occ_availability_catalog_id.into())
    }

    /// Gets the OCC availability catalog content.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    pub fn get_occ_availability_catalog_content(
        &self,
        occ_availability_catalog_id: impl Into<String>,
    ) -> operations::GetOccAvailabilityCatalogContent {
        operations::GetOccAvailabilityCatalogContent::new(
            &self.client,
            occ_availability_catalog_id.into(),
        )
    }

    /// Lists the OCC availability catalogs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occ_availability_catalogs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccAvailabilityCatalogs {
        operations::ListOccAvailabilityCatalogs::new(&self.client, compartment_id.into())
    }

    /// Lists the OCC availability catalogs internal.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_occ_availability_catalogs_internal(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListOccAvailabilityCatalogsInternal {
        operations::ListOccAvailabilityCatalogsInternal::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Publishes the OCC availability catalog.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    pub fn publish_occ_availability_catalog(
        &self,
        occ_availability_catalog_id: impl Into<String>,
    ) -> operations::PublishOccAvailabilityCatalog {
        operations::PublishOccAvailabilityCatalog::new(
            &self.client,
            occ_availability_catalog_id.into(),
        )
    }

    /// Updates the OCC availability catalog.
    ///
    /// - `occ_availability_catalog_id`: The OCID of the availability catalog.
    /// - `update_occ_availability_catalog_details`: The request body:
    ///   [`UpdateOccAvailabilityCatalogDetails`](crate::models::UpdateOccAvailabilityCatalogDetails).
    pub fn update_occ_availability_catalog(
        &self,
        occ_availability_catalog_id: impl Into<String>,
        update_occ_availability_catalog_details: models::UpdateOccAvailabilityCatalogDetails,
    ) -> operations::UpdateOccAvailabilityCatalog {
        operations::UpdateOccAvailabilityCatalog::new(
            &self.client,
            occ_availability_catalog_id.into(),
            update_occ_availability_catalog_details,
        )
    }
}

/// # OCC capacity request
impl CapacityManagementClient {
    /// Creates an OCC capacity request.
    ///
    /// - `create_occ_capacity_request_details`: The request body:
    ///   [`CreateOccCapacityRequestDetails`](crate::models::CreateOccCapacityRequestDetails).
    #[inline]
    pub fn create_occ_capacity_request(
        &self,
        create_occ_capacity_request_details: models::CreateOccCapacityRequestDetails,
    ) -> operations::CreateOccCapacityRequest {
        operations::CreateOccCapacityRequest::new(&self.client, create_occ_capacity_request_details)
    }

    /// Deletes the OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    pub fn delete_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
    ) -> operations::DeleteOccCapacityRequest {
        operations::DeleteOccCapacityRequest::new(&self.client, occ_capacity_request_id.into())
    }

    /// Gets the OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    pub fn get_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
    ) -> operations::GetOccCapacityRequest {
        operations::GetOccCapacityRequest::new(&self.client, occ_capacity_request_id.into())
    }

    /// Lists the OCC capacity requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occ_capacity_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccCapacityRequests {
        operations::ListOccCapacityRequests::new(&self.client, compartment_id.into())
    }

    /// Lists the OCC capacity requests internal.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_occ_capacity_requests_internal(
        &self,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListOccCapacityRequestsInternal {
        operations::ListOccCapacityRequestsInternal::new(
            &self.client,
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Patches the internal OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    /// - `patch_occ_capacity_request_details`: The request body:
    ///   [`PatchOccCapacityRequestDetails`](crate::models::PatchOccCapacityRequestDetails).
    pub fn patch_internal_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
        patch_occ_capacity_request_details: models::PatchOccCapacityRequestDetails,
    ) -> operations::PatchInternalOccCapacityRequest {
        operations::PatchInternalOccCapacityRequest::new(
            &self.client,
            occ_capacity_request_id.into(),
            patch_occ_capacity_request_details,
        )
    }

    /// Patches the OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    /// - `patch_occ_capacity_request_details`: The request body:
    ///   [`PatchOccCapacityRequestDetails`](crate::models::PatchOccCapacityRequestDetails).
    pub fn patch_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
        patch_occ_capacity_request_details: models::PatchOccCapacityRequestDetails,
    ) -> operations::PatchOccCapacityRequest {
        operations::PatchOccCapacityRequest::new(
            &self.client,
            occ_capacity_request_id.into(),
            patch_occ_capacity_request_details,
        )
    }

    /// Updates the internal OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    /// - `update_internal_occ_capacity_request_details`: The request body:
    ///   [`UpdateInternalOccCapacityRequestDetails`](crate::models::UpdateInternalOccCapacityRequestDetails).
    pub fn update_internal_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
        update_internal_occ_capacity_request_details: models::UpdateInternalOccCapacityRequestDetails,
    ) -> operations::UpdateInternalOccCapacityRequest {
        operations::UpdateInternalOccCapacityRequest::new(
            &self.client,
            occ_capacity_request_id.into(),
            update_internal_occ_capacity_request_details,
        )
    }

    /// Updates the OCC capacity request.
    ///
    /// - `occ_capacity_request_id`: The OCID of the capacity request.
    /// - `update_occ_capacity_request_details`: The request body:
    ///   [`UpdateOccCapacityRequestDetails`](crate::models::UpdateOccCapacityRequestDetails).
    pub fn update_occ_capacity_request(
        &self,
        occ_capacity_request_id: impl Into<String>,
        update_occ_capacity_request_details: models::UpdateOccCapacityRequestDetails,
    ) -> operations::UpdateOccCapacityRequest {
        operations::UpdateOccCapacityRequest::new(
            &self.client,
            occ_capacity_request_id.into(),
            update_occ_capacity_request_details,
        )
    }
}

/// # OCC customer
impl CapacityManagementClient {
    /// Creates an OCC customer.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    /// - `create_occ_customer_details`: The request body:
    ///   [`CreateOccCustomerDetails`](crate::models::CreateOccCustomerDetails).
    pub fn create_occ_customer(
        &self,
        occ_customer_group_id: impl Into<String>,
        create_occ_customer_details: models::CreateOccCustomerDetails,
    ) -> operations::CreateOccCustomer {
        operations::CreateOccCustomer::new(
            &self.client,
            occ_customer_group_id.into(),
            create_occ_customer_details,
        )
    }

    /// Deletes the OCC customer.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    /// - `occ_customer_id`: The tenancy ID of the customer.
    pub fn delete_occ_customer(
        &self,
        occ_customer_group_id: impl Into<String>,
        occ_customer_id: impl Into<String>,
    ) -> operations::DeleteOccCustomer {
        operations::DeleteOccCustomer::new(
            &self.client,
            occ_customer_group_id.into(),
            occ_customer_id.into(),
        )
    }

    /// Updates the OCC customer.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    /// - `occ_customer_id`: The tenancy ID of the customer.
    /// - `update_occ_customer_details`: The request body:
    ///   [`UpdateOccCustomerDetails`](crate::models::UpdateOccCustomerDetails).
    pub fn update_occ_customer(
        &self,
        occ_customer_group_id: impl Into<String>,
        occ_customer_id: impl Into<String>,
        update_occ_customer_details: models::UpdateOccCustomerDetails,
    ) -> operations::UpdateOccCustomer {
        operations::UpdateOccCustomer::new(
            &self.client,
            occ_customer_group_id.into(),
            occ_customer_id.into(),
            update_occ_customer_details,
        )
    }
}

/// # OCC customer group
impl CapacityManagementClient {
    /// Creates an OCC customer group.
    ///
    /// - `create_occ_customer_group_details`: The request body:
    ///   [`CreateOccCustomerGroupDetails`](crate::models::CreateOccCustomerGroupDetails).
    #[inline]
    pub fn create_occ_customer_group(
        &self,
        create_occ_customer_group_details: models::CreateOccCustomerGroupDetails,
    ) -> operations::CreateOccCustomerGroup {
        operations::CreateOccCustomerGroup::new(&self.client, create_occ_customer_group_details)
    }

    /// Deletes the OCC customer group.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn delete_occ_customer_group(
        &self,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::DeleteOccCustomerGroup {
        operations::DeleteOccCustomerGroup::new(&self.client, occ_customer_group_id.into())
    }

    /// Gets the OCC customer group.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn get_occ_customer_group(
        &self,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::GetOccCustomerGroup {
        operations::GetOccCustomerGroup::new(&self.client, occ_customer_group_id.into())
    }

    /// Lists the OCC customer groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occ_customer_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccCustomerGroups {
        operations::ListOccCustomerGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the OCC customer group.
    ///
    /// - `occ_customer_group_id`: The OCID of the customer group.
    /// - `update_occ_customer_group_details`: The request body:
    ///   [`UpdateOccCustomerGroupDetails`](crate::models::UpdateOccCustomerGroupDetails).
    pub fn update_occ_customer_group(
        &self,
        occ_customer_group_id: impl Into<String>,
        update_occ_customer_group_details: models::UpdateOccCustomerGroupDetails,
    ) -> operations::UpdateOccCustomerGroup {
        operations::UpdateOccCustomerGroup::new(
            &self.client,
            occ_customer_group_id.into(),
            update_occ_customer_group_details,
        )
    }
}

/// # OCC handover resource block
impl CapacityManagementClient {
    /// Lists the internal OCC handover resource blocks.
    ///
    /// - `namespace`: The OCI service that capacity is managed for.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_occ_handover_resource_blocks(
        &self,
        namespace: impl Into<models::ListInternalOccHandoverResourceBlocksNamespace>,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalOccHandoverResourceBlocks {
        operations::ListInternalOccHandoverResourceBlocks::new(
            &self.client,
            namespace.into(),
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Lists the OCC handover resource blocks.
    #[inline]
    pub fn list_occ_handover_resource_blocks(&self) -> operations::ListOccHandoverResourceBlocks {
        operations::ListOccHandoverResourceBlocks::new(&self.client)
    }
}

/// # OCC handover resource block detail
impl CapacityManagementClient {
    /// Lists the internal OCC handover resource block details.
    ///
    /// - `occ_handover_resource_block_id`: The OCID of the block of handed-over resources.
    pub fn list_internal_occ_handover_resource_block_details(
        &self,
        occ_handover_resource_block_id: impl Into<String>,
    ) -> operations::ListInternalOccHandoverResourceBlockDetails {
        operations::ListInternalOccHandoverResourceBlockDetails::new(
            &self.client,
            occ_handover_resource_block_id.into(),
        )
    }

    /// Lists the OCC handover resource block details.
    ///
    /// - `occ_handover_resource_block_id`: The OCID of the block of handed-over resources.
    pub fn list_occ_handover_resource_block_details(
        &self,
        occ_handover_resource_block_id: impl Into<String>,
    ) -> operations::ListOccHandoverResourceBlockDetails {
        operations::ListOccHandoverResourceBlockDetails::new(
            &self.client,
            occ_handover_resource_block_id.into(),
        )
    }
}

/// # OCC overview
impl CapacityManagementClient {
    /// Lists the internal namespace OCC overviews.
    ///
    /// - `namespace`: The OCI service that capacity is managed for.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `occ_customer_group_id`: The OCID of the customer group.
    pub fn list_internal_namespace_occ_overviews(
        &self,
        namespace: impl Into<models::ListInternalNamespaceOccOverviewsNamespace>,
        compartment_id: impl Into<String>,
        occ_customer_group_id: impl Into<String>,
    ) -> operations::ListInternalNamespaceOccOverviews {
        operations::ListInternalNamespaceOccOverviews::new(
            &self.client,
            namespace.into(),
            compartment_id.into(),
            occ_customer_group_id.into(),
        )
    }

    /// Lists the OCC overviews.
    ///
    /// - `namespace`: The OCI service that capacity is managed for.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_occ_overviews(
        &self,
        namespace: impl Into<models::ListOccOverviewsNamespace>,
        compartment_id: impl Into<String>,
    ) -> operations::ListOccOverviews {
        operations::ListOccOverviews::new(&self.client, namespace.into(), compartment_id.into())
    }
}

client!(CapacityManagementClient);
