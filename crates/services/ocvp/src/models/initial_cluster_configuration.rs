// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An initial cluster configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialClusterConfiguration {
    /// The type of the vSphere cluster.
    pub vsphere_type: models::InitialClusterConfigurationVsphereType,
    /// The availability domain of the ESXi hosts.
    pub compute_availability_domain: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The prefix of the names of ESXi hosts and Compute instances. If absent, it is the display
    /// name of the cluster.
    pub instance_display_name_prefix: Option<String>,
    /// The number of ESXi hosts.
    pub esxi_hosts_count: i64,
    /// The network configuration.
    pub network_configuration: models::NetworkConfiguration,
    /// The billing option chosen at creation.
    pub initial_commitment: Option<models::InitialClusterConfigurationInitialCommitment>,
    /// The CIDR block for the application workloads on VMware VMs in the cluster.
    pub workload_network_cidr: Option<String>,
    /// The initial compute shape of the ESXi hosts of the cluster.
    pub initial_host_shape_name: Option<String>,
    /// The initial number of OCPUs of the ESXi hosts in the cluster.
    pub initial_host_ocpu_count: Option<f64>,
    /// Whether the cluster has shielded instances enabled.
    pub is_shielded_instance_enabled: Option<bool>,
    /// The OCID of the compute capacity reservation.
    pub capacity_reservation_id: Option<String>,
    /// The datastores of the cluster.
    pub datastores: Option<Vec<models::DatastoreInfo>>,
    /// The IDs of the datastore clusters.
    pub datastore_cluster_ids: Option<Vec<String>>,
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::InitialClusterConfigurationInitialFaultDomainHostDistribution>,
    /// The details of the BYOL allocations of the cluster.
    pub cluster_byol_allocation_details: Option<models::ClusterByolAllocationDetails>,
    /// The OCID of the BYOL allocation that VMware Cloud Foundation was first deployed with.
    pub initial_vcf_byol_allocation_id: Option<String>,
}

model! {
    InitialClusterConfiguration {
        required {
            vsphere_type = "vsphereType",
                with_vsphere_type(models::InitialClusterConfigurationVsphereType);
            compute_availability_domain = "computeAvailabilityDomain",
                with_compute_availability_domain(String);
            esxi_hosts_count = "esxiHostsCount", with_esxi_hosts_count(i64);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            instance_display_name_prefix = "instanceDisplayNamePrefix",
                with_instance_display_name_prefix(String);
            initial_commitment = "initialCommitment",
                with_initial_commitment(models::InitialClusterConfigurationInitialCommitment);
            workload_network_cidr = "workloadNetworkCidr", with_workload_network_cidr(String);
            initial_host_shape_name = "initialHostShapeName", with_initial_host_shape_name(String);
            initial_host_ocpu_count = "initialHostOcpuCount", with_initial_host_ocpu_count(f64);
            is_shielded_instance_enabled = "isShieldedInstanceEnabled",
                with_is_shielded_instance_enabled(bool);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            datastores = "datastores", with_datastores([models::DatastoreInfo]);
            datastore_cluster_ids = "datastoreClusterIds", with_datastore_cluster_ids([String]);
            initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution",
                with_initial_fault_domain_host_distribution(models::InitialClusterConfigurationInitialFaultDomainHostDistribution);
            cluster_byol_allocation_details = "clusterByolAllocationDetails",
                with_cluster_byol_allocation_details(models::ClusterByolAllocationDetails);
            initial_vcf_byol_allocation_id = "initialVcfByolAllocationId",
                with_initial_vcf_byol_allocation_id(String);
        }
    }
}
