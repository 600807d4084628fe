// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterDetails {
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
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
    pub initial_commitment: Option<models::ClusterInitialCommitment>,
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
    /// The version of the bundled VMware software.
    pub vmware_software_version: Option<String>,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::ClusterInitialFaultDomainHostDistribution>,
    /// The details of the BYOL allocations of the cluster.
    pub cluster_byol_allocation_details: Option<models::ClusterByolAllocationDetails>,
    /// The OCID of the BYOL allocation that VMware Cloud Foundation was first deployed with.
    pub initial_vcf_byol_allocation_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateClusterDetails {
        required {
            sddc_id = "sddcId", with_sddc_id(String);
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
                with_initial_commitment(models::ClusterInitialCommitment);
            workload_network_cidr = "workloadNetworkCidr", with_workload_network_cidr(String);
            initial_host_shape_name = "initialHostShapeName", with_initial_host_shape_name(String);
            initial_host_ocpu_count = "initialHostOcpuCount", with_initial_host_ocpu_count(f64);
            is_shielded_instance_enabled = "isShieldedInstanceEnabled",
                with_is_shielded_instance_enabled(bool);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            datastores = "datastores", with_datastores([models::DatastoreInfo]);
            datastore_cluster_ids = "datastoreClusterIds", with_datastore_cluster_ids([String]);
            vmware_software_version = "vmwareSoftwareVersion", with_vmware_software_version(String);
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String);
            initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution",
                with_initial_fault_domain_host_distribution(models::ClusterInitialFaultDomainHostDistribution);
            cluster_byol_allocation_details = "clusterByolAllocationDetails",
                with_cluster_byol_allocation_details(models::ClusterByolAllocationDetails);
            initial_vcf_byol_allocation_id = "initialVcfByolAllocationId",
                with_initial_vcf_byol_allocation_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
