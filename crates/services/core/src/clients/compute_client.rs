// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("core", "https://iaas.{region}.{secondLevelDomain}", "/20160918")
        .with_dual_stack_template("https://iaas.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Core Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core_services::{ComputeClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_core_services::Error> {
/// let config = Config::load().await?;
/// let client = ComputeClient::new(&config)?;
///
/// let mut items = client.list_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ComputeClient {
    client: Client,
}

impl ComputeClient {
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

/// # Application catalog listing
impl ComputeClient {
    /// Gets the application catalog listing.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn get_app_catalog_listing(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::GetAppCatalogListing {
        operations::GetAppCatalogListing::new(&self.client, listing_id.into())
    }

    /// Lists the application catalog listings.
    #[inline]
    pub fn list_app_catalog_listings(&self) -> operations::ListAppCatalogListings {
        operations::ListAppCatalogListings::new(&self.client)
    }
}

/// # Application catalog listing resource version
impl ComputeClient {
    /// Gets the application catalog listing resource version.
    ///
    /// - `listing_id`: The OCID of the listing.
    /// - `resource_version`: The version of the listing resource.
    pub fn get_app_catalog_listing_resource_version(
        &self,
        listing_id: impl Into<String>,
        resource_version: impl Into<String>,
    ) -> operations::GetAppCatalogListingResourceVersion {
        operations::GetAppCatalogListingResourceVersion::new(
            &self.client,
            listing_id.into(),
            resource_version.into(),
        )
    }

    /// Lists the application catalog listing resource versions.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn list_app_catalog_listing_resource_versions(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::ListAppCatalogListingResourceVersions {
        operations::ListAppCatalogListingResourceVersions::new(&self.client, listing_id.into())
    }
}

/// # Application catalog listing resource version agreements
impl ComputeClient {
    /// Gets the application catalog listing agreements.
    ///
    /// - `listing_id`: The OCID of the listing.
    /// - `resource_version`: The version of the listing resource.
    pub fn get_app_catalog_listing_agreements(
        &self,
        listing_id: impl Into<String>,
        resource_version: impl Into<String>,
    ) -> operations::GetAppCatalogListingAgreements {
        operations::GetAppCatalogListingAgreements::new(
            &self.client,
            listing_id.into(),
            resource_version.into(),
        )
    }
}

/// # Application catalog subscription
impl ComputeClient {
    /// Creates an application catalog subscription.
    ///
    /// - `create_app_catalog_subscription_details`: The request body:
    ///   [`CreateAppCatalogSubscriptionDetails`](crate::models::CreateAppCatalogSubscriptionDetails).
    #[inline]
    pub fn create_app_catalog_subscription(
        &self,
        create_app_catalog_subscription_details: models::CreateAppCatalogSubscriptionDetails,
    ) -> operations::CreateAppCatalogSubscription {
        operations::CreateAppCatalogSubscription::new(
            &self.client,
            create_app_catalog_subscription_details,
        )
    }

    /// Deletes the application catalog subscription.
    ///
    /// - `listing_id`: The OCID of the listing.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_version`: The version of the listing resource.
    pub fn delete_app_catalog_subscription(
        &self,
        listing_id: impl Into<String>,
        compartment_id: impl Into<String>,
        resource_version: impl Into<String>,
    ) -> operations::DeleteAppCatalogSubscription {
        operations::DeleteAppCatalogSubscription::new(
            &self.client,
            listing_id.into(),
            compartment_id.into(),
            resource_version.into(),
        )
    }

    /// Lists the application catalog subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_app_catalog_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAppCatalogSubscriptions {
        operations::ListAppCatalogSubscriptions::new(&self.client, compartment_id.into())
    }
}

/// # Boot volume attachment
impl ComputeClient {
    /// Attaches the boot volume.
    ///
    /// - `attach_boot_volume_details`: The request body:
    ///   [`AttachBootVolumeDetails`](crate::models::AttachBootVolumeDetails).
    #[inline]
    pub fn attach_boot_volume(
        &self,
        attach_boot_volume_details: models::AttachBootVolumeDetails,
    ) -> operations::AttachBootVolume {
        operations::AttachBootVolume::new(&self.client, attach_boot_volume_details)
    }

    /// Detaches the boot volume.
    ///
    /// - `boot_volume_attachment_id`: The OCID of the boot volume attachment.
    pub fn detach_boot_volume(
        &self,
        boot_volume_attachment_id: impl Into<String>,
    ) -> operations::DetachBootVolume {
        operations::DetachBootVolume::new(&self.client, boot_volume_attachment_id.into())
    }

    /// Gets the boot volume attachment.
    ///
    /// - `boot_volume_attachment_id`: The OCID of the boot volume attachment.
    pub fn get_boot_volume_attachment(
        &self,
        boot_volume_attachment_id: impl Into<String>,
    ) -> operations::GetBootVolumeAttachment {
        operations::GetBootVolumeAttachment::new(&self.client, boot_volume_attachment_id.into())
    }

    /// Lists the boot volume attachments.
    ///
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_boot_volume_attachments(
        &self,
        availability_domain: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListBootVolumeAttachments {
        operations::ListBootVolumeAttachments::new(
            &self.client,
            availability_domain.into(),
            compartment_id.into(),
        )
    }
}

/// # Capacity reservation instance
impl ComputeClient {
    /// Lists the compute capacity reservation instances.
    ///
    /// - `capacity_reservation_id`: The OCID of the compute capacity reservation. In an update, an
    ///   empty string removes the instance from it.
    pub fn list_compute_capacity_reservation_instances(
        &self,
        capacity_reservation_id: impl Into<String>,
    ) -> operations::ListComputeCapacityReservationInstances {
        operations::ListComputeCapacityReservationInstances::new(
            &self.client,
            capacity_reservation_id.into(),
        )
    }
}

/// # Compute GPU memory cluster
impl ComputeClient {
    /// Moves the compute GPU memory cluster to another compartment.
    ///
    /// - `compute_gpu_memory_cluster_id`: The OCID of the GPU memory cluster.
    /// - `change_compute_gpu_memory_cluster_compartment_details`: The request body:
    ///   [`ChangeComputeGpuMemoryClusterCompartmentDetails`](crate::models::ChangeComputeGpuMemoryClusterCompartmentDetails).
    pub fn change_compute_gpu_memory_cluster_compartment(
        &self,
        compute_gpu_memory_cluster_id: impl Into<String>,
        change_compute_gpu_memory_cluster_compartment_details: models::ChangeComputeGpuMemoryClusterCompartmentDetails,
    ) -> operations::ChangeComputeGpuMemoryClusterCompartment {
        operations::ChangeComputeGpuMemoryClusterCompartment::new(
            &self.client,
            compute_gpu_memory_cluster_id.into(),
            change_compute_gpu_memory_cluster_compartment_details,
        )
    }

    /// Creates a compute GPU memory cluster.
    ///
    /// - `create_compute_gpu_memory_cluster_details`: The request body:
    ///   [`CreateComputeGpuMemoryClusterDetails`](crate::models::CreateComputeGpuMemoryClusterDetails).
    #[inline]
    pub fn create_compute_gpu_memory_cluster(
        &self,
        create_compute_gpu_memory_cluster_details: models::CreateComputeGpuMemoryClusterDetails,
    ) -> operations::CreateComputeGpuMemoryCluster {
        operations::CreateComputeGpuMemoryCluster::new(
            &self.client,
            create_compute_gpu_memory_cluster_details,
        )
    }

    /// Deletes the compute GPU memory cluster.
    ///
    /// - `compute_gpu_memory_cluster_id`: The OCID of the GPU memory cluster.
    pub fn delete_compute_gpu_memory_cluster(
        &self,
        compute_gpu_memory_cluster_id: impl Into<String>,
    ) -> operations::DeleteComputeGpuMemoryCluster {
        operations::DeleteComputeGpuMemoryCluster::new(
            &self.client,
            compute_gpu_memory_cluster_id.into(),
        )
    }

    /// Gets the compute GPU memory cluster.
    ///
    /// - `compute_gpu_memory_cluster_id`: The OCID of the GPU memory cluster.
    pub fn get_compute_gpu_memory_cluster(
        &self,
        compute_gpu_memory_cluster_id: impl Into<String>,
    ) -> operations::GetComputeGpuMemoryCluster {
        operations::GetComputeGpuMemoryCluster::new(
            &self.client,
            compute_gpu_memory_cluster_id.into(),
        )
    }

    /// Lists the compute GPU memory clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_gpu_memory_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeGpuMemoryClusters {
        operations::ListComputeGpuMemoryClusters::new(&self.client, compartment_id.into())
    }

    /// Updates the compute GPU memory cluster.
    ///
    /// - `compute_gpu_memory_cluster_id`: The OCID of the GPU memory cluster.
    /// - `update_compute_gpu_memory_cluster_details`: The request body:
    ///   [`UpdateComputeGpuMemoryClusterDetails`](crate::models::UpdateComputeGpuMemoryClusterDetails).
    pub fn update_compute_gpu_memory_cluster(
        &self,
        compute_gpu_memory_cluster_id: impl Into<String>,
        update_compute_gpu_memory_cluster_details: models::UpdateComputeGpuMemoryClusterDetails,
    ) -> operations::UpdateComputeGpuMemoryCluster {
        operations::UpdateComputeGpuMemoryCluster::new(
            &self.client,
            compute_gpu_memory_cluster_id.into(),
            update_compute_gpu_memory_cluster_details,
        )
    }
}

/// # Compute GPU memory cluster instance
impl ComputeClient {
    /// Lists the compute GPU memory cluster instances.
    ///
    /// - `compute_gpu_memory_cluster_id`: The OCID of the GPU memory cluster.
    pub fn list_compute_gpu_memory_cluster_instances(
        &self,
        compute_gpu_memory_cluster_id: impl Into<String>,
    ) -> operations::ListComputeGpuMemoryClusterInstances {
        operations::ListComputeGpuMemoryClusterInstances::new(
            &self.client,
            compute_gpu_memory_cluster_id.into(),
        )
    }
}

/// # Compute GPU memory fabric
impl ComputeClient {
    /// Moves the compute GPU memory fabric to another compartment.
    ///
    /// - `compute_gpu_memory_fabric_id`: The OCID of the GPU memory fabric.
    /// - `change_compute_gpu_memory_fabric_compartment_details`: The request body:
    ///   [`ChangeComputeGpuMemoryFabricCompartmentDetails`](crate::models::ChangeComputeGpuMemoryFabricCompartmentDetails).
    pub fn change_compute_gpu_memory_fabric_compartment(
        &self,
        compute_gpu_memory_fabric_id: impl Into<String>,
        change_compute_gpu_memory_fabric_compartment_details: models::ChangeComputeGpuMemoryFabricCompartmentDetails,
    ) -> operations::ChangeComputeGpuMemoryFabricCompartment {
        operations::ChangeComputeGpuMemoryFabricCompartment::new(
            &self.client,
            compute_gpu_memory_fabric_id.into(),
            change_compute_gpu_memory_fabric_compartment_details,
        )
    }

    /// Gets the compute GPU memory fabric.
    ///
    /// - `compute_gpu_memory_fabric_id`: The OCID of the GPU memory fabric.
    pub fn get_compute_gpu_memory_fabric(
        &self,
        compute_gpu_memory_fabric_id: impl Into<String>,
    ) -> operations::GetComputeGpuMemoryFabric {
        operations::GetComputeGpuMemoryFabric::new(
            &self.client,
            compute_gpu_memory_fabric_id.into(),
        )
    }

    /// Lists the compute GPU memory fabrics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_gpu_memory_fabrics(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeGpuMemoryFabrics {
        operations::ListComputeGpuMemoryFabrics::new(&self.client, compartment_id.into())
    }

    /// Updates the compute GPU memory fabric.
    ///
    /// - `compute_gpu_memory_fabric_id`: The OCID of the GPU memory fabric.
    /// - `update_compute_gpu_memory_fabric_details`: The request body:
    ///   [`UpdateComputeGpuMemoryFabricDetails`](crate::models::UpdateComputeGpuMemoryFabricDetails).
    pub fn update_compute_gpu_memory_fabric(
        &self,
        compute_gpu_memory_fabric_id: impl Into<String>,
        update_compute_gpu_memory_fabric_details: models::UpdateComputeGpuMemoryFabricDetails,
    ) -> operations::UpdateComputeGpuMemoryFabric {
        operations::UpdateComputeGpuMemoryFabric::new(
            &self.client,
            compute_gpu_memory_fabric_id.into(),
            update_compute_gpu_memory_fabric_details,
        )
    }
}

/// # Compute HPC island
impl ComputeClient {
    /// Lists the compute capacity topology compute HPC islands.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    pub fn list_compute_capacity_topology_compute_hpc_islands(
        &self,
        compute_capacity_topology_id: impl Into<String>,
    ) -> operations::ListComputeCapacityTopologyComputeHpcIslands {
        operations::ListComputeCapacityTopologyComputeHpcIslands::new(
            &self.client,
            compute_capacity_topology_id.into(),
        )
    }
}

/// # Compute bare metal host
impl ComputeClient {
    /// Lists the compute capacity topology compute bare metal hosts.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    pub fn list_compute_capacity_topology_compute_bare_metal_hosts(
        &self,
        compute_capacity_topology_id: impl Into<String>,
    ) -> operations::ListComputeCapacityTopologyComputeBareMetalHosts {
        operations::ListComputeCapacityTopologyComputeBareMetalHosts::new(
            &self.client,
            compute_capacity_topology_id.into(),
        )
    }
}

/// # Compute capacity report
impl ComputeClient {
    /// Creates a compute capacity report.
    ///
    /// - `create_compute_capacity_report_details`: The request body:
    ///   [`CreateComputeCapacityReportDetails`](crate::models::CreateComputeCapacityReportDetails).
    #[inline]
    pub fn create_compute_capacity_report(
        &self,
        create_compute_capacity_report_details: models::CreateComputeCapacityReportDetails,
    ) -> operations::CreateComputeCapacityReport {
        operations::CreateComputeCapacityReport::new(
            &self.client,
            create_compute_capacity_report_details,
        )
    }
}

/// # Compute capacity reservation
impl ComputeClient {
    /// Moves the compute capacity reservation to another compartment.
    ///
    /// - `capacity_reservation_id`: The OCID of the compute capacity reservation. In an update, an
    ///   empty string removes the instance from it.
    /// - `change_compute_capacity_reservation_compartment_details`: The request body:
    ///   [`ChangeComputeCapacityReservationCompartmentDetails`](crate::models::ChangeComputeCapacityReservationCompartmentDetails).
    pub fn change_compute_capacity_reservation_compartment(
        &self,
        capacity_reservation_id: impl Into<String>,
        change_compute_capacity_reservation_compartment_details: models::ChangeComputeCapacityReservationCompartmentDetails,
    ) -> operations::ChangeComputeCapacityReservationCompartment {
        operations::ChangeComputeCapacityReservationCompartment::new(
            &self.client,
            capacity_reservation_id.into(),
            change_compute_capacity_reservation_compartment_details,
        )
    }

    /// Creates a compute capacity reservation.
    ///
    /// - `create_compute_capacity_reservation_details`: The request body:
    ///   [`CreateComputeCapacityReservationDetails`](crate::models::CreateComputeCapacityReservationDetails).
    #[inline]
    pub fn create_compute_capacity_reservation(
        &self,
        create_compute_capacity_reservation_details: models::CreateComputeCapacityReservationDetails,
    ) -> operations::CreateComputeCapacityReservation {
        operations::CreateComputeCapacityReservation::new(
            &self.client,
            create_compute_capacity_reservation_details,
        )
    }

    /// Deletes the compute capacity reservation.
    ///
    /// - `capacity_reservation_id`: The OCID of the compute capacity reservation. In an update, an
    ///   empty string removes the instance from it.
    pub fn delete_compute_capacity_reservation(
        &self,
        capacity_reservation_id: impl Into<String>,
    ) -> operations::DeleteComputeCapacityReservation {
        operations::DeleteComputeCapacityReservation::new(
            &self.client,
            capacity_reservation_id.into(),
        )
    }

    /// Gets the compute capacity reservation.
    ///
    /// - `capacity_reservation_id`: The OCID of the compute capacity reservation. In an update, an
    ///   empty string removes the instance from it.
    pub fn get_compute_capacity_reservation(
        &self,
        capacity_reservation_id: impl Into<String>,
    ) -> operations::GetComputeCapacityReservation {
        operations::GetComputeCapacityReservation::new(&self.client, capacity_reservation_id.into())
    }

    /// Lists the compute capacity reservations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_capacity_reservations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeCapacityReservations {
        operations::ListComputeCapacityReservations::new(&self.client, compartment_id.into())
    }

    /// Updates the compute capacity reservation.
    ///
    /// - `capacity_reservation_id`: The OCID of the compute capacity reservation. In an update, an
    ///   empty string removes the instance from it.
    /// - `update_compute_capacity_reservation_details`: The request body:
    ///   [`UpdateComputeCapacityReservationDetails`](crate::models::UpdateComputeCapacityReservationDetails).
    pub fn update_compute_capacity_reservation(
        &self,
        capacity_reservation_id: impl Into<String>,
        update_compute_capacity_reservation_details: models::UpdateComputeCapacityReservationDetails,
    ) -> operations::UpdateComputeCapacityReservation {
        operations::UpdateComputeCapacityReservation::new(
            &self.client,
            capacity_reservation_id.into(),
            update_compute_capacity_reservation_details,
        )
    }
}

/// # Compute capacity reservation instance shape
impl ComputeClient {
    /// Lists the compute capacity reservation instance shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_capacity_reservation_instance_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeCapacityReservationInstanceShapes {
        operations::ListComputeCapacityReservationInstanceShapes::new(
            &self.client,
            compartment_id.into(),
        )
    }
}

/// # Compute capacity topology
impl ComputeClient {
    /// Moves the compute capacity topology to another compartment.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    /// - `change_compute_capacity_topology_compartment_details`: The request body:
    ///   [`ChangeComputeCapacityTopologyCompartmentDetails`](crate::models::ChangeComputeCapacityTopologyCompartmentDetails).
    pub fn change_compute_capacity_topology_compartment(
        &self,
        compute_capacity_topology_id: impl Into<String>,
        change_compute_capacity_topology_compartment_details: models::ChangeComputeCapacityTopologyCompartmentDetails,
    ) -> operations::ChangeComputeCapacityTopologyCompartment {
        operations::ChangeComputeCapacityTopologyCompartment::new(
            &self.client,
            compute_capacity_topology_id.into(),
            change_compute_capacity_topology_compartment_details,
        )
    }

    /// Creates a compute capacity topology.
    ///
    /// - `create_compute_capacity_topology_details`: The request body:
    ///   [`CreateComputeCapacityTopologyDetails`](crate::models::CreateComputeCapacityTopologyDetails).
    #[inline]
    pub fn create_compute_capacity_topology(
        &self,
        create_compute_capacity_topology_details: models::CreateComputeCapacityTopologyDetails,
    ) -> operations::CreateComputeCapacityTopology {
        operations::CreateComputeCapacityTopology::new(
            &self.client,
            create_compute_capacity_topology_details,
        )
    }

    /// Deletes the compute capacity topology.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    pub fn delete_compute_capacity_topology(
        &self,
        compute_capacity_topology_id: impl Into<String>,
    ) -> operations::DeleteComputeCapacityTopology {
        operations::DeleteComputeCapacityTopology::new(
            &self.client,
            compute_capacity_topology_id.into(),
        )
    }

    /// Gets the compute capacity topology.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    pub fn get_compute_capacity_topology(
        &self,
        compute_capacity_topology_id: impl Into<String>,
    ) -> operations::GetComputeCapacityTopology {
        operations::GetComputeCapacityTopology::new(
            &self.client,
            compute_capacity_topology_id.into(),
        )
    }

    /// Lists the compute capacity topologies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_capacity_topologies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeCapacityTopologies {
        operations::ListComputeCapacityTopologies::new(&self.client, compartment_id.into())
    }

    /// Updates the compute capacity topology.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    /// - `update_compute_capacity_topology_details`: The request body:
    ///   [`UpdateComputeCapacityTopologyDetails`](crate::models::UpdateComputeCapacityTopologyDetails).
    pub fn update_compute_capacity_topology(
        &self,
        compute_capacity_topology_id: impl Into<String>,
        update_compute_capacity_topology_details: models::UpdateComputeCapacityTopologyDetails,
    ) -> operations::UpdateComputeCapacityTopology {
        operations::UpdateComputeCapacityTopology::new(
            &self.client,
            compute_capacity_topology_id.into(),
            update_compute_capacity_topology_details,
        )
    }
}

/// # Compute cluster
impl ComputeClient {
    /// Moves the compute cluster to another compartment.
    ///
    /// - `compute_cluster_id`: The OCID of the compute cluster.
    /// - `change_compute_cluster_compartment_details`: The request body:
    ///   [`ChangeComputeClusterCompartmentDetails`](crate::models::ChangeComputeClusterCompartmentDetails).
    pub fn change_compute_cluster_compartment(
        &self,
        compute_cluster_id: impl Into<String>,
        change_compute_cluster_compartment_details: models::ChangeComputeClusterCompartmentDetails,
    ) -> operations::ChangeComputeClusterCompartment {
        operations::ChangeComputeClusterCompartment::new(
            &self.client,
            compute_cluster_id.into(),
            change_compute_cluster_compartment_details,
        )
    }

    /// Creates a compute cluster.
    ///
    /// - `create_compute_cluster_details`: The request body:
    ///   [`CreateComputeClusterDetails`](crate::models::CreateComputeClusterDetails).
    #[inline]
    pub fn create_compute_cluster(
        &self,
        create_compute_cluster_details: models::CreateComputeClusterDetails,
    ) -> operations::CreateComputeCluster {
        operations::CreateComputeCluster::new(&self.client, create_compute_cluster_details)
    }

    /// Deletes the compute cluster.
    ///
    /// - `compute_cluster_id`: The OCID of the compute cluster.
    pub fn delete_compute_cluster(
        &self,
        compute_cluster_id: impl Into<String>,
    ) -> operations::DeleteComputeCluster {
        operations::DeleteComputeCluster::new(&self.client, compute_cluster_id.into())
    }

    /// Gets the compute cluster.
    ///
    /// - `compute_cluster_id`: The OCID of the compute cluster.
    pub fn get_compute_cluster(
        &self,
        compute_cluster_id: impl Into<String>,
    ) -> operations::GetComputeCluster {
        operations::GetComputeCluster::new(&self.client, compute_cluster_id.into())
    }

    /// Lists the compute clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeClusters {
        operations::ListComputeClusters::new(&self.client, compartment_id.into())
    }

    /// Updates the compute cluster.
    ///
    /// - `compute_cluster_id`: The OCID of the compute cluster.
    /// - `update_compute_cluster_details`: The request body:
    ///   [`UpdateComputeClusterDetails`](crate::models::UpdateComputeClusterDetails).
    pub fn update_compute_cluster(
        &self,
        compute_cluster_id: impl Into<String>,
        update_compute_cluster_details: models::UpdateComputeClusterDetails,
    ) -> operations::UpdateComputeCluster {
        operations::UpdateComputeCluster::new(
            &self.client,
            compute_cluster_id.into(),
            update_compute_cluster_details,
        )
    }
}

/// # Compute global image capability schema
impl ComputeClient {
    /// Gets the compute global image capability schema.
    ///
    /// - `compute_global_image_capability_schema_id`: The OCID of the global image capability
    ///   schema.
    pub fn get_compute_global_image_capability_schema(
        &self,
        compute_global_image_capability_schema_id: impl Into<String>,
    ) -> operations::GetComputeGlobalImageCapabilitySchema {
        operations::GetComputeGlobalImageCapabilitySchema::new(
            &self.client,
            compute_global_image_capability_schema_id.into(),
        )
    }

    /// Lists the compute global image capability schemas.
    #[inline]
    pub fn list_compute_global_image_capability_schemas(
        &self,
    ) -> operations::ListComputeGlobalImageCapabilitySchemas {
        operations::ListComputeGlobalImageCapabilitySchemas::new(&self.client)
    }
}

/// # Compute global image capability schema version
impl ComputeClient {
    /// Gets the compute global image capability schema version.
    ///
    /// - `compute_global_image_capability_schema_id`: The OCID of the global image capability
    ///   schema.
    /// - `compute_global_image_capability_schema_version_name`: The name of the version of the
    ///   global image capability schema.
    pub fn get_compute_global_image_capability_schema_version(
        &self,
        compute_global_image_capability_schema_id: impl Into<String>,
        compute_global_image_capability_schema_version_name: impl Into<String>,
    ) -> operations::GetComputeGlobalImageCapabilitySchemaVersion {
        operations::GetComputeGlobalImageCapabilitySchemaVersion::new(
            &self.client,
            compute_global_image_capability_schema_id.into(),
            compute_global_image_capability_schema_version_name.into(),
        )
    }

    /// Lists the compute global image capability schema versions.
    ///
    /// - `compute_global_image_capability_schema_id`: The OCID of the global image capability
    ///   schema.
    pub fn list_compute_global_image_capability_schema_versions(
        &self,
        compute_global_image_capability_schema_id: impl Into<String>,
    ) -> operations::ListComputeGlobalImageCapabilitySchemaVersions {
        operations::ListComputeGlobalImageCapabilitySchemaVersions::new(
            &self.client,
            compute_global_image_capability_schema_id.into(),
        )
    }
}

/// # Compute host
impl ComputeClient {
    /// Applies the host configuration.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    pub fn apply_host_configuration(
        &self,
        compute_host_id: impl Into<String>,
    ) -> operations::ApplyHostConfiguration {
        operations::ApplyHostConfiguration::new(&self.client, compute_host_id.into())
    }

    /// Attaches the compute host group host.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    /// - `attach_compute_host_group_host_details`: The request body:
    ///   [`AttachComputeHostGroupHostDetails`](crate::models::AttachComputeHostGroupHostDetails).
    pub fn attach_compute_host_group_host(
        &self,
        compute_host_id: impl Into<String>,
        attach_compute_host_group_host_details: models::AttachComputeHostGroupHostDetails,
    ) -> operations::AttachComputeHostGroupHost {
        operations::AttachComputeHostGroupHost::new(
            &self.client,
            compute_host_id.into(),
            attach_compute_host_group_host_details,
        )
    }

    /// Moves the compute host to another compartment.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    /// - `change_compute_host_compartment_details`: The request body:
    ///   [`ChangeComputeHostCompartmentDetails`](crate::models::ChangeComputeHostCompartmentDetails).
    pub fn change_compute_host_compartment(
        &self,
        compute_host_id: impl Into<String>,
        change_compute_host_compartment_details: models::ChangeComputeHostCompartmentDetails,
    ) -> operations::ChangeComputeHostCompartment {
        operations::ChangeComputeHostCompartment::new(
            &self.client,
            compute_host_id.into(),
            change_compute_host_compartment_details,
        )
    }

    /// Checks the host configuration.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    pub fn check_host_configuration(
        &self,
        compute_host_id: impl Into<String>,
    ) -> operations::CheckHostConfiguration {
        operations::CheckHostConfiguration::new(&self.client, compute_host_id.into())
    }

    /// Detaches the compute host group host.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    /// - `detach_compute_host_group_host_details`: The request body:
    ///   [`DetachComputeHostGroupHostDetails`](crate::models::DetachComputeHostGroupHostDetails).
    pub fn detach_compute_host_group_host(
        &self,
        compute_host_id: impl Into<String>,
        detach_compute_host_group_host_details: models::DetachComputeHostGroupHostDetails,
    ) -> operations::DetachComputeHostGroupHost {
        operations::DetachComputeHostGroupHost::new(
            &self.client,
            compute_host_id.into(),
            detach_compute_host_group_host_details,
        )
    }

    /// Gets the compute host.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    pub fn get_compute_host(
        &self,
        compute_host_id: impl Into<String>,
    ) -> operations::GetComputeHost {
        operations::GetComputeHost::new(&self.client, compute_host_id.into())
    }

    /// Lists the compute hosts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_hosts(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeHosts {
        operations::ListComputeHosts::new(&self.client, compartment_id.into())
    }

    /// Updates the compute host.
    ///
    /// - `compute_host_id`: The OCID of the compute host.
    /// - `update_compute_host_details`: The request body:
    ///   [`UpdateComputeHostDetails`](crate::models::UpdateComputeHostDetails).
    pub fn update_compute_host(
        &self,
        compute_host_id: impl Into<String>,
        update_compute_host_details: models::UpdateComputeHostDetails,
    ) -> operations::UpdateComputeHost {
        operations::UpdateComputeHost::new(
            &self.client,
            compute_host_id.into(),
            update_compute_host_details,
        )
    }
}

/// # Compute host group
impl ComputeClient {
    /// Moves the compute host group to another compartment.
    ///
    /// - `compute_host_group_id`: The OCID of the compute host group.
    /// - `change_compute_host_group_compartment_details`: The request body:
    ///   [`ChangeComputeHostGroupCompartmentDetails`](crate::models::ChangeComputeHostGroupCompartmentDetails).
    pub fn change_compute_host_group_compartment(
        &self,
        compute_host_group_id: impl Into<String>,
        change_compute_host_group_compartment_details: models::ChangeComputeHostGroupCompartmentDetails,
    ) -> operations::ChangeComputeHostGroupCompartment {
        operations::ChangeComputeHostGroupCompartment::new(
            &self.client,
            compute_host_group_id.into(),
            change_compute_host_group_compartment_details,
        )
    }

    /// Creates a compute host group.
    ///
    /// - `create_compute_host_group_details`: The request body:
    ///   [`CreateComputeHostGroupDetails`](crate::models::CreateComputeHostGroupDetails).
    #[inline]
    pub fn create_compute_host_group(
        &self,
        create_compute_host_group_details: models::CreateComputeHostGroupDetails,
    ) -> operations::CreateComputeHostGroup {
        operations::CreateComputeHostGroup::new(&self.client, create_compute_host_group_details)
    }

    /// Deletes the compute host group.
    ///
    /// - `compute_host_group_id`: The OCID of the compute host group.
    pub fn delete_compute_host_group(
        &self,
        compute_host_group_id: impl Into<String>,
    ) -> operations::DeleteComputeHostGroup {
        operations::DeleteComputeHostGroup::new(&self.client, compute_host_group_id.into())
    }

    /// Gets the compute host group.
    ///
    /// - `compute_host_group_id`: The OCID of the compute host group.
    pub fn get_compute_host_group(
        &self,
        compute_host_group_id: impl Into<String>,
    ) -> operations::GetComputeHostGroup {
        operations::GetComputeHostGroup::new(&self.client, compute_host_group_id.into())
    }

    /// Lists the compute host groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_compute_host_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListComputeHostGroups {
        operations::ListComputeHostGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the compute host group.
    ///
    /// - `compute_host_group_id`: The OCID of the compute host group.
    /// - `update_compute_host_group_details`: The request body:
    ///   [`UpdateComputeHostGroupDetails`](crate::models::UpdateComputeHostGroupDetails).
    pub fn update_compute_host_group(
        &self,
        compute_host_group_id: impl Into<String>,
        update_compute_host_group_details: models::UpdateComputeHostGroupDetails,
    ) -> operations::UpdateComputeHostGroup {
        operations::UpdateComputeHostGroup::new(
            &self.client,
            compute_host_group_id.into(),
            update_compute_host_group_details,
        )
    }
}

/// # Compute image capability schema
impl ComputeClient {
    /// Moves the compute image capability schema to another compartment.
    ///
    /// - `compute_image_capability_schema_id`: The ID of the image capability schema, or the OCID
    ///   of the image.
    /// - `change_compute_image_capability_schema_compartment_details`: The request body:
    ///   [`ChangeComputeImageCapabilitySchemaCompartmentDetails`](crate::models::ChangeComputeImageCapabilitySchemaCompartmentDetails).
    pub fn change_compute_image_capability_schema_compartment(
        &self,
        compute_image_capability_schema_id: impl Into<String>,
        change_compute_image_capability_schema_compartment_details: models::ChangeComputeImageCapabilitySchemaCompartmentDetails,
    ) -> operations::ChangeComputeImageCapabilitySchemaCompartment {
        operations::ChangeComputeImageCapabilitySchemaCompartment::new(
            &self.client,
            compute_image_capability_schema_id.into(),
            change_compute_image_capability_schema_compartment_details,
        )
    }

    /// Creates a compute image capability schema.
    ///
    /// - `create_compute_image_capability_schema_details`: The request body:
    ///   [`CreateComputeImageCapabilitySchemaDetails`](crate::models::CreateComputeImageCapabilitySchemaDetails).
    #[inline]
    pub fn create_compute_image_capability_schema(
        &self,
        create_compute_image_capability_schema_details: models::CreateComputeImageCapabilitySchemaDetails,
    ) -> operations::CreateComputeImageCapabilitySchema {
        operations::CreateComputeImageCapabilitySchema::new(
            &self.client,
            create_compute_image_capability_schema_details,
        )
    }

    /// Deletes the compute image capability schema.
    ///
    /// - `compute_image_capability_schema_id`: The ID of the image capability schema, or the OCID
    ///   of the image.
    pub fn delete_compute_image_capability_schema(
        &self,
        compute_image_capability_schema_id: impl Into<String>,
    ) -> operations::DeleteComputeImageCapabilitySchema {
        operations::DeleteComputeImageCapabilitySchema::new(
            &self.client,
            compute_image_capability_schema_id.into(),
        )
    }

    /// Gets the compute image capability schema.
    ///
    /// - `compute_image_capability_schema_id`: The ID of the image capability schema, or the OCID
    ///   of the image.
    pub fn get_compute_image_capability_schema(
        &self,
        compute_image_capability_schema_id: impl Into<String>,
    ) -> operations::GetComputeImageCapabilitySchema {
        operations::GetComputeImageCapabilitySchema::new(
            &self.client,
            compute_image_capability_schema_id.into(),
        )
    }

    /// Lists the compute image capability schemas.
    #[inline]
    pub fn list_compute_image_capability_schemas(
        &self,
    ) -> operations::ListComputeImageCapabilitySchemas {
        operations::ListComputeImageCapabilitySchemas::new(&self.client)
    }

    /// Updates the compute image capability schema.
    ///
    /// - `compute_image_capability_schema_id`: The ID of the image capability schema, or the OCID
    ///   of the image.
    /// - `update_compute_image_capability_schema_details`: The request body:
    ///   [`UpdateComputeImageCapabilitySchemaDetails`](crate::models::UpdateComputeImageCapabilitySchemaDetails).
    pub fn update_compute_image_capability_schema(
        &self,
        compute_image_capability_schema_id: impl Into<String>,
        update_compute_image_capability_schema_details: models::UpdateComputeImageCapabilitySchemaDetails,
    ) -> operations::UpdateComputeImageCapabilitySchema {
        operations::UpdateComputeImageCapabilitySchema::new(
            &self.client,
            compute_image_capability_schema_id.into(),
            update_compute_image_capability_schema_details,
        )
    }
}

/// # Compute network block
impl ComputeClient {
    /// Lists the compute capacity topology compute network blocks.
    ///
    /// - `compute_capacity_topology_id`: The OCID of the compute capacity topology.
    pub fn list_compute_capacity_topology_compute_network_blocks(
        &self,
        compute_capacity_topology_id: impl Into<String>,
    ) -> operations::ListComputeCapacityTopologyComputeNetworkBlocks {
        operations::ListComputeCapacityTopologyComputeNetworkBlocks::new(
            &self.client,
            compute_capacity_topology_id.into(),
        )
    }
}

/// # Console history
impl ComputeClient {
    /// Captures the console history.
    ///
    /// - `capture_console_history_details`: The request body:
    ///   [`CaptureConsoleHistoryDetails`](crate::models::CaptureConsoleHistoryDetails).
    #[inline]
    pub fn capture_console_history(
        &self,
        capture_console_history_details: models::CaptureConsoleHistoryDetails,
    ) -> operations::CaptureConsoleHistory {
        operations::CaptureConsoleHistory::new(&self.client, capture_console_history_details)
    }

    /// Deletes the console history.
    ///
    /// - `instance_console_history_id`: The OCID of the console history.
    pub fn delete_console_history(
        &self,
        instance_console_history_id: impl Into<String>,
    ) -> operations::DeleteConsoleHistory {
        operations::DeleteConsoleHistory::new(&self.client, instance_console_history_id.into())
    }

    /// Gets the console history.
    ///
    /// - `instance_console_history_id`: The OCID of the console history.
    pub fn get_console_history(
        &self,
        instance_console_history_id: impl Into<String>,
    ) -> operations::GetConsoleHistory {
        operations::GetConsoleHistory::new(&self.client, instance_console_history_id.into())
    }

    /// Gets the console history content.
    ///
    /// - `instance_console_history_id`: The OCID of the console history.
    pub fn get_console_history_content(
        &self,
        instance_console_history_id: impl Into<String>,
    ) -> operations::GetConsoleHistoryContent {
        operations::GetConsoleHistoryContent::new(&self.client, instance_console_history_id.into())
    }

    /// Lists the console histories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_console_histories(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListConsoleHistories {
        operations::ListConsoleHistories::new(&self.client, compartment_id.into())
    }

    /// Updates the console history.
    ///
    /// - `instance_console_history_id`: The OCID of the console history.
    /// - `update_console_history_details`: The request body:
    ///   [`UpdateConsoleHistoryDetails`](crate::models::UpdateConsoleHistoryDetails).
    pub fn update_console_history(
        &self,
        instance_console_history_id: impl Into<String>,
        update_console_history_details: models::UpdateConsoleHistoryDetails,
    ) -> operations::UpdateConsoleHistory {
        operations::UpdateConsoleHistory::new(
            &self.client,
            instance_console_history_id.into(),
            update_console_history_details,
        )
    }
}

/// # Dedicated VM host
impl ComputeClient {
    /// Moves the dedicated VM host to another compartment.
    ///
    /// - `dedicated_vm_host_id`: The OCID of the dedicated VM host.
    /// - `change_dedicated_vm_host_compartment_details`: The request body:
    ///   [`ChangeDedicatedVmHostCompartmentDetails`](crate::models::ChangeDedicatedVmHostCompartmentDetails).
    pub fn change_dedicated_vm_host_compartment(
        &self,
        dedicated_vm_host_id: impl Into<String>,
        change_dedicated_vm_host_compartment_details: models::ChangeDedicatedVmHostCompartmentDetails,
    ) -> operations::ChangeDedicatedVmHostCompartment {
        operations::ChangeDedicatedVmHostCompartment::new(
            &self.client,
            dedicated_vm_host_id.into(),
            change_dedicated_vm_host_compartment_details,
        )
    }

    /// Creates a dedicated VM host.
    ///
    /// - `create_dedicated_vm_host_details`: The request body:
    ///   [`CreateDedicatedVmHostDetails`](crate::models::CreateDedicatedVmHostDetails).
    #[inline]
    pub fn create_dedicated_vm_host(
        &self,
        create_dedicated_vm_host_details: models::CreateDedicatedVmHostDetails,
    ) -> operations::CreateDedicatedVmHost {
        operations::CreateDedicatedVmHost::new(&self.client, create_dedicated_vm_host_details)
    }

    /// Deletes the dedicated VM host.
    ///
    /// - `dedicated_vm_host_id`: The OCID of the dedicated VM host.
    pub fn delete_dedicated_vm_host(
        &self,
        dedicated_vm_host_id: impl Into<String>,
    ) -> operations::DeleteDedicatedVmHost {
        operations::DeleteDedicatedVmHost::new(&self.client, dedicated_vm_host_id.into())
    }

    /// Gets the dedicated VM host.
    ///
    /// - `dedicated_vm_host_id`: The OCID of the dedicated VM host.
    pub fn get_dedicated_vm_host(
        &self,
        dedicated_vm_host_id: impl Into<String>,
    ) -> operations::GetDedicatedVmHost {
        operations::GetDedicatedVmHost::new(&self.client, dedicated_vm_host_id.into())
    }

    /// Lists the dedicated VM hosts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dedicated_vm_hosts(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDedicatedVmHosts {
        operations::ListDedicatedVmHosts::new(&self.client, compartment_id.into())
    }

    /// Updates the dedicated VM host.
    ///
    /// - `dedicated_vm_host_id`: The OCID of the dedicated VM host.
    /// - `update_dedicated_vm_host_details`: The request body:
    ///   [`UpdateDedicatedVmHostDetails`](crate::models::UpdateDedicatedVmHostDetails).
    pub fn update_dedicated_vm_host(
        &self,
        dedicated_vm_host_id: impl Into<String>,
        update_dedicated_vm_host_details: models::UpdateDedicatedVmHostDetails,
    ) -> operations::UpdateDedicatedVmHost {
        operations::UpdateDedicatedVmHost::new(
            &self.client,
            dedicated_vm_host_id.into(),
            update_dedicated_vm_host_details,
        )
    }
}

/// # Dedicated VM host instance
impl ComputeClient {
    /// Lists the dedicated VM host instances.
    ///
    /// - `dedicated_vm_host_id`: The OCID of the dedicated VM host.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dedicated_vm_host_instances(
        &self,
        dedicated_vm_host_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDedicatedVmHostInstances {
        operations::ListDedicatedVmHostInstances::new(
            &self.client,
            dedicated_vm_host_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Dedicated VM host instance shape
impl ComputeClient {
    /// Lists the dedicated VM host instance shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dedicated_vm_host_instance_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDedicatedVmHostInstanceShapes {
        operations::ListDedicatedVmHostInstanceShapes::new(&self.client, compartment_id.into())
    }
}

/// # Dedicated VM host shape
impl ComputeClient {
    /// Lists the dedicated VM host shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dedicated_vm_host_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDedicatedVmHostShapes {
        operations::ListDedicatedVmHostShapes::new(&self.client, compartment_id.into())
    }
}

/// # Device
impl ComputeClient {
    /// Lists the instance devices.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn list_instance_devices(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::ListInstanceDevices {
        operations::ListInstanceDevices::new(&self.client, instance_id.into())
    }
}

/// # Firmware bundle
impl ComputeClient {
    /// Gets the firmware bundle.
    ///
    /// - `firmware_bundle_id`: The OCID of the firmware bundle.
    pub fn get_firmware_bundle(
        &self,
        firmware_bundle_id: impl Into<String>,
    ) -> operations::GetFirmwareBundle {
        operations::GetFirmwareBundle::new(&self.client, firmware_bundle_id.into())
    }
}

/// # Firmware bundles
impl ComputeClient {
    /// Lists the firmware bundles.
    ///
    /// - `platform`: The platform.
    pub fn list_firmware_bundles(
        &self,
        platform: impl Into<String>,
    ) -> operations::ListFirmwareBundles {
        operations::ListFirmwareBundles::new(&self.client, platform.into())
    }
}

/// # Image
impl ComputeClient {
    /// Moves the image to another compartment.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `change_image_compartment_details`: The request body:
    ///   [`ChangeImageCompartmentDetails`](crate::models::ChangeImageCompartmentDetails).
    pub fn change_image_compartment(
        &self,
        image_id: impl Into<String>,
        change_image_compartment_details: models::ChangeImageCompartmentDetails,
    ) -> operations::ChangeImageCompartment {
        operations::ChangeImageCompartment::new(
            &self.client,
            image_id.into(),
            change_image_compartment_details,
        )
    }

    /// Creates an image.
    ///
    /// - `create_image_details`: The request body:
    ///   [`CreateImageDetails`](crate::models::CreateImageDetails).
    #[inline]
    pub fn create_image(
        &self,
        create_image_details: models::CreateImageDetails,
    ) -> operations::CreateImage {
        operations::CreateImage::new(&self.client, create_image_details)
    }

    /// Deletes the image.
    ///
    /// - `image_id`: The OCID of the image.
    pub fn delete_image(&self, image_id: impl Into<String>) -> operations::DeleteImage {
        operations::DeleteImage::new(&self.client, image_id.into())
    }

    /// Exports the image.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `export_image_details`: The request body:
    ///   [`ExportImageDetails`](crate::models::ExportImageDetails).
    pub fn export_image(
        &self,
        image_id: impl Into<String>,
        export_image_details: impl Into<models::ExportImageDetails>,
    ) -> operations::ExportImage {
        operations::ExportImage::new(&self.client, image_id.into(), export_image_details.into())
    }

    /// Gets the image.
    ///
    /// - `image_id`: The OCID of the image.
    pub fn get_image(&self, image_id: impl Into<String>) -> operations::GetImage {
        operations::GetImage::new(&self.client, image_id.into())
    }

    /// Lists the images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_images(&self, compartment_id: impl Into<String>) -> operations::ListImages {
        operations::ListImages::new(&self.client, compartment_id.into())
    }

    /// Updates the image.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `update_image_details`: The request body:
    ///   [`UpdateImageDetails`](crate::models::UpdateImageDetails).
    pub fn update_image(
        &self,
        image_id: impl Into<String>,
        update_image_details: models::UpdateImageDetails,
    ) -> operations::UpdateImage {
        operations::UpdateImage::new(&self.client, image_id.into(), update_image_details)
    }
}

/// # Image shape compatibility entry
impl ComputeClient {
    /// Adds an image shape compatibility entry.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `shape_name`: The name of the shape.
    pub fn add_image_shape_compatibility_entry(
        &self,
        image_id: impl Into<String>,
        shape_name: impl Into<String>,
    ) -> operations::AddImageShapeCompatibilityEntry {
        operations::AddImageShapeCompatibilityEntry::new(
            &self.client,
            image_id.into(),
            shape_name.into(),
        )
    }

    /// Gets the image shape compatibility entry.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `shape_name`: The name of the shape.
    pub fn get_image_shape_compatibility_entry(
        &self,
        image_id: impl Into<String>,
        shape_name: impl Into<String>,
    ) -> operations::GetImageShapeCompatibilityEntry {
        operations::GetImageShapeCompatibilityEntry::new(
            &self.client,
            image_id.into(),
            shape_name.into(),
        )
    }

    /// Lists the image shape compatibility entries.
    ///
    /// - `image_id`: The OCID of the image.
    pub fn list_image_shape_compatibility_entries(
        &self,
        image_id: impl Into<String>,
    ) -> operations::ListImageShapeCompatibilityEntries {
        operations::ListImageShapeCompatibilityEntries::new(&self.client, image_id.into())
    }

    /// Removes the image shape compatibility entry.
    ///
    /// - `image_id`: The OCID of the image.
    /// - `shape_name`: The name of the shape.
    pub fn remove_image_shape_compatibility_entry(
        &self,
        image_id: impl Into<String>,
        shape_name: impl Into<String>,
    ) -> operations::RemoveImageShapeCompatibilityEntry {
        operations::RemoveImageShapeCompatibilityEntry::new(
            &self.client,
            image_id.into(),
            shape_name.into(),
        )
    }
}

/// # Instance
impl ComputeClient {
    /// Moves the instance to another compartment.
    ///
    /// - `instance_id`: The OCID of the instance.
    /// - `change_instance_compartment_details`: The request body:
    ///   [`ChangeInstanceCompartmentDetails`](crate::models::ChangeInstanceCompartmentDetails).
    pub fn change_instance_compartment(
        &self,
        instance_id: impl Into<String>,
        change_instance_compartment_details: models::ChangeInstanceCompartmentDetails,
    ) -> operations::ChangeInstanceCompartment {
        operations::ChangeInstanceCompartment::new(
            &self.client,
            instance_id.into(),
            change_instance_compartment_details,
        )
    }

    /// Gets the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn get_instance(&self, instance_id: impl Into<String>) -> operations::GetInstance {
        operations::GetInstance::new(&self.client, instance_id.into())
    }

    /// Performs a power action on the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    /// - `action`: The action.
    pub fn instance_action(
        &self,
        instance_id: impl Into<String>,
        action: impl Into<models::InstanceActionAction>,
    ) -> operations::InstanceAction {
        operations::InstanceAction::new(&self.client, instance_id.into(), action.into())
    }

    /// Launches an instance.
    ///
    /// - `launch_instance_details`: The request body:
    ///   [`LaunchInstanceDetails`](crate::models::LaunchInstanceDetails).
    #[inline]
    pub fn launch_instance(
        &self,
        launch_instance_details: models::LaunchInstanceDetails,
    ) -> operations::LaunchInstance {
        operations::LaunchInstance::new(&self.client, launch_instance_details)
    }

    /// Lists the instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instances(&self, compartment_id: impl Into<String>) -> operations::ListInstances {
        operations::ListInstances::new(&self.client, compartment_id.into())
    }

    /// Terminates the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn terminate_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::TerminateInstance {
        operations::TerminateInstance::new(&self.client, instance_id.into())
    }

    /// Updates the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    /// - `update_instance_details`: The request body:
    ///   [`UpdateInstanceDetails`](crate::models::UpdateInstanceDetails).
    pub fn update_instance(
        &self,
        instance_id: impl Into<String>,
        update_instance_details: models::UpdateInstanceDetails,
    ) -> operations::UpdateInstance {
        operations::UpdateInstance::new(&self.client, instance_id.into(), update_instance_details)
    }
}

/// # Instance console connection
impl ComputeClient {
    /// Creates an instance console connection.
    ///
    /// - `create_instance_console_connection_details`: The request body:
    ///   [`CreateInstanceConsoleConnectionDetails`](crate::models::CreateInstanceConsoleConnectionDetails).
    #[inline]
    pub fn create_instance_console_connection(
        &self,
        create_instance_console_connection_details: models::CreateInstanceConsoleConnectionDetails,
    ) -> operations::CreateInstanceConsoleConnection {
        operations::CreateInstanceConsoleConnection::new(
            &self.client,
            create_instance_console_connection_details,
        )
    }

    /// Deletes the instance console connection.
    ///
    /// - `instance_console_connection_id`: The OCID of the instance console connection.
    pub fn delete_instance_console_connection(
        &self,
        instance_console_connection_id: impl Into<String>,
    ) -> operations::DeleteInstanceConsoleConnection {
        operations::DeleteInstanceConsoleConnection::new(
            &self.client,
            instance_console_connection_id.into(),
        )
    }

    /// Gets the instance console connection.
    ///
    /// - `instance_console_connection_id`: The OCID of the instance console connection.
    pub fn get_instance_console_connection(
        &self,
        instance_console_connection_id: impl Into<String>,
    ) -> operations::GetInstanceConsoleConnection {
        operations::GetInstanceConsoleConnection::new(
            &self.client,
            instance_console_connection_id.into(),
        )
    }

    /// Lists the instance console connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_console_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstanceConsoleConnections {
        operations::ListInstanceConsoleConnections::new(&self.client, compartment_id.into())
    }

    /// Updates the instance console connection.
    ///
    /// - `instance_console_connection_id`: The OCID of the instance console connection.
    /// - `update_instance_console_connection_details`: The request body:
    ///   [`UpdateInstanceConsoleConnectionDetails`](crate::models::UpdateInstanceConsoleConnectionDetails).
    pub fn update_instance_console_connection(
        &self,
        instance_console_connection_id: impl Into<String>,
        update_instance_console_connection_details: models::UpdateInstanceConsoleConnectionDetails,
    ) -> operations::UpdateInstanceConsoleConnection {
        operations::UpdateInstanceConsoleConnection::new(
            &self.client,
            instance_console_connection_id.into(),
            update_instance_console_connection_details,
        )
    }
}

/// # Instance credentials
impl ComputeClient {
    /// Gets the windows instance initial credentials.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn get_windows_instance_initial_credentials(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::GetWindowsInstanceInitialCredentials {
        operations::GetWindowsInstanceInitialCredentials::new(&self.client, instance_id.into())
    }
}

/// # Instance maintenance event
impl ComputeClient {
    /// Gets the instance maintenance event.
    ///
    /// - `instance_maintenance_event_id`: The OCID of the maintenance event of the instance.
    pub fn get_instance_maintenance_event(
        &self,
        instance_maintenance_event_id: impl Into<String>,
    ) -> operations::GetInstanceMaintenanceEvent {
        operations::GetInstanceMaintenanceEvent::new(
            &self.client,
            instance_maintenance_event_id.into(),
        )
    }

    /// Lists the instance maintenance events.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_instance_maintenance_events(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInstanceMaintenanceEvents {
        operations::ListInstanceMaintenanceEvents::new(&self.client, compartment_id.into())
    }

    /// Updates the instance maintenance event.
    ///
    /// - `instance_maintenance_event_id`: The OCID of the maintenance event of the instance.
    /// - `update_instance_maintenance_event_details`: The request body:
    ///   [`UpdateInstanceMaintenanceEventDetails`](crate::models::UpdateInstanceMaintenanceEventDetails).
    pub fn update_instance_maintenance_event(
        &self,
        instance_maintenance_event_id: impl Into<String>,
        update_instance_maintenance_event_details: models::UpdateInstanceMaintenanceEventDetails,
    ) -> operations::UpdateInstanceMaintenanceEvent {
        operations::UpdateInstanceMaintenanceEvent::new(
            &self.client,
            instance_maintenance_event_id.into(),
            update_instance_maintenance_event_details,
        )
    }
}

/// # Instance maintenance reboot
impl ComputeClient {
    /// Gets the instance maintenance reboot.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn get_instance_maintenance_reboot(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::GetInstanceMaintenanceReboot {
        operations::GetInstanceMaintenanceReboot::new(&self.client, instance_id.into())
    }
}

/// # Measured boot report
impl ComputeClient {
    /// Accepts the shielded integrity policy.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn accept_shielded_integrity_policy(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::AcceptShieldedIntegrityPolicy {
        operations::AcceptShieldedIntegrityPolicy::new(&self.client, instance_id.into())
    }

    /// Gets the measured boot report.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn get_measured_boot_report(
        &self,
        instance_id: impl Into<String>,
    ) -> operations::GetMeasuredBootReport {
        operations::GetMeasuredBootReport::new(&self.client, instance_id.into())
    }
}

/// # Shape
impl ComputeClient {
    /// Lists the shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_shapes(&self, compartment_id: impl Into<String>) -> operations::ListShapes {
        operations::ListShapes::new(&self.client, compartment_id.into())
    }
}

/// # VNIC attachment
impl ComputeClient {
    /// Attaches the VNIC.
    ///
    /// - `attach_vnic_details`: The request body:
    ///   [`AttachVnicDetails`](crate::models::AttachVnicDetails).
    #[inline]
    pub fn attach_vnic(
        &self,
        attach_vnic_details: models::AttachVnicDetails,
    ) -> operations::AttachVnic {
        operations::AttachVnic::new(&self.client, attach_vnic_details)
    }

    /// Detaches the VNIC.
    ///
    /// - `vnic_attachment_id`: The OCID of the VNIC attachment.
    pub fn detach_vnic(&self, vnic_attachment_id: impl Into<String>) -> operations::DetachVnic {
        operations::DetachVnic::new(&self.client, vnic_attachment_id.into())
    }

    /// Gets the VNIC attachment.
    ///
    /// - `vnic_attachment_id`: The OCID of the VNIC attachment.
    pub fn get_vnic_attachment(
        &self,
        vnic_attachment_id: impl Into<String>,
    ) -> operations::GetVnicAttachment {
        operations::GetVnicAttachment::new(&self.client, vnic_attachment_id.into())
    }

    /// Lists the VNIC attachments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vnic_attachments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVnicAttachments {
        operations::ListVnicAttachments::new(&self.client, compartment_id.into())
    }
}

/// # Volume attachment
impl ComputeClient {
    /// Attaches the volume.
    ///
    /// - `attach_volume_details`: The request body:
    ///   [`AttachVolumeDetails`](crate::models::AttachVolumeDetails).
    pub fn attach_volume(
        &self,
        attach_volume_details: impl Into<models::AttachVolumeDetails>,
    ) -> operations::AttachVolume {
        operations::AttachVolume::new(&self.client, attach_volume_details.into())
    }

    /// Detaches the volume.
    ///
    /// - `volume_attachment_id`: The OCID of the volume attachment.
    pub fn detach_volume(
        &self,
        volume_attachment_id: impl Into<String>,
    ) -> operations::DetachVolume {
        operations::DetachVolume::new(&self.client, volume_attachment_id.into())
    }

    /// Gets the volume attachment.
    ///
    /// - `volume_attachment_id`: The OCID of the volume attachment.
    pub fn get_volume_attachment(
        &self,
        volume_attachment_id: impl Into<String>,
    ) -> operations::GetVolumeAttachment {
        operations::GetVolumeAttachment::new(&self.client, volume_attachment_id.into())
    }

    /// Lists the volume attachments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_volume_attachments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVolumeAttachments {
        operations::ListVolumeAttachments::new(&self.client, compartment_id.into())
    }

    /// Updates the volume attachment.
    ///
    /// - `volume_attachment_id`: The OCID of the volume attachment.
    /// - `update_volume_attachment_details`: The request body:
    ///   [`UpdateVolumeAttachmentDetails`](crate::models::UpdateVolumeAttachmentDetails).
    pub fn update_volume_attachment(
        &self,
        volume_attachment_id: impl Into<String>,
        update_volume_attachment_details: models::UpdateVolumeAttachmentDetails,
    ) -> operations::UpdateVolumeAttachment {
        operations::UpdateVolumeAttachment::new(
            &self.client,
            volume_attachment_id.into(),
            update_volume_attachment_details,
        )
    }
}

client!(ComputeClient);
