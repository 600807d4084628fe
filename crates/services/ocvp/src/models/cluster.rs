// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The OCID of the resource.
    pub id: String,
    /// The availability domain of the ESXi hosts. Example: `Uocm:PHX-AD-1`.
    pub compute_availability_domain: String,
    /// The display name.
    pub display_name: String,
    /// The prefix of the names of ESXi hosts and Compute instances. If absent, it is the display
    /// name of the cluster.
    pub instance_display_name_prefix: Option<String>,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
    /// The number of ESXi hosts.
    pub esxi_hosts_count: i64,
    /// The billing option chosen at creation.
    pub initial_commitment: Option<models::ClusterInitialCommitment>,
    /// The CIDR block for the application workloads on VMware VMs in the cluster.
    pub workload_network_cidr: Option<String>,
    /// The network configuration.
    pub network_configuration: models::NetworkConfiguration,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ClusterLifecycleState>,
    /// The upgrade licenses.
    pub upgrade_licenses: Option<Vec<models::VsphereLicense>>,
    /// The vsphere upgrade objects.
    pub vsphere_upgrade_objects: Option<Vec<models::VsphereUpgradeObject>>,
    /// The initial compute shape of the ESXi hosts of the cluster.
    pub initial_host_shape_name: String,
    /// The initial number of OCPUs of the ESXi hosts in the cluster.
    pub initial_host_ocpu_count: Option<f64>,
    /// Whether the cluster has shielded instances enabled.
    pub is_shielded_instance_enabled: Option<bool>,
    /// The OCID of the compute capacity reservation.
    pub capacity_reservation_id: Option<String>,
    /// The datastores of the cluster.
    pub datastores: Option<Vec<models::DatastoreDetails>>,
    /// The IDs of the datastore clusters.
    pub datastore_cluster_ids: Option<Vec<String>>,
    /// The type of the vSphere cluster.
    pub vsphere_type: models::ClusterVsphereType,
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::ClusterInitialFaultDomainHostDistribution>,
    /// The details of the BYOL allocations of the cluster.
    pub cluster_byol_allocation_details: Option<models::ClusterByolAllocationDetails>,
    /// The OCID of the BYOL allocation that VMware Cloud Foundation was first deployed with.
    pub initial_vcf_byol_allocation_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Cluster {
        id = "id";
        compute_availability_domain = "computeAvailabilityDomain";
        display_name = "displayName";
        instance_display_name_prefix = "instanceDisplayNamePrefix";
        vmware_software_version = "vmwareSoftwareVersion";
        esxi_software_version = "esxiSoftwareVersion";
        compartment_id = "compartmentId";
        sddc_id = "sddcId";
        esxi_hosts_count = "esxiHostsCount";
        initial_commitment = "initialCommitment";
        workload_network_cidr = "workloadNetworkCidr";
        network_configuration = "networkConfiguration";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        upgrade_licenses = "upgradeLicenses";
        vsphere_upgrade_objects = "vsphereUpgradeObjects";
        initial_host_shape_name = "initialHostShapeName";
        initial_host_ocpu_count = "initialHostOcpuCount";
        is_shielded_instance_enabled = "isShieldedInstanceEnabled";
        capacity_reservation_id = "capacityReservationId";
        datastores = "datastores";
        datastore_cluster_ids = "datastoreClusterIds";
        vsphere_type = "vsphereType";
        initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution";
        cluster_byol_allocation_details = "clusterByolAllocationDetails";
        initial_vcf_byol_allocation_id = "initialVcfByolAllocationId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
