// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ESXi host to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEsxiHostDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the deleted ESXi host whose leftover billing cycle is used.
    pub billing_donor_host_id: Option<String>,
    /// The current billing option of the ESXi host.
    pub current_commitment: Option<models::EsxiHostCurrentCommitment>,
    /// The billing option after the current billing cycle. If absent, the current commitment
    /// continues.
    pub next_commitment: Option<models::EsxiHostNextCommitment>,
    /// The availability domain of the ESXi hosts.
    pub compute_availability_domain: Option<String>,
    /// The name of the compute shape of the ESXi host.
    pub host_shape_name: Option<String>,
    /// The number of OCPUs of the ESXi host.
    pub host_ocpu_count: Option<f64>,
    /// The OCID of the compute capacity reservation.
    pub capacity_reservation_id: Option<String>,
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::EsxiHostInitialFaultDomainHostDistribution>,
    /// The OCID of the BYOL allocation for VMware Cloud Foundation (VCF).
    pub vcf_byol_allocation_id: Option<String>,
    /// Whether the host has VMware vSAN with a BYOL allocation.
    pub is_vsan_byol_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEsxiHostDetails {
        required {
            cluster_id = "clusterId", with_cluster_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            billing_donor_host_id = "billingDonorHostId", with_billing_donor_host_id(String);
            current_commitment = "currentCommitment",
                with_current_commitment(models::EsxiHostCurrentCommitment);
            next_commitment = "nextCommitment",
                with_next_commitment(models::EsxiHostNextCommitment);
            compute_availability_domain = "computeAvailabilityDomain",
                with_compute_availability_domain(String);
            host_shape_name = "hostShapeName", with_host_shape_name(String);
            host_ocpu_count = "hostOcpuCount", with_host_ocpu_count(f64);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String);
            initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution",
                with_initial_fault_domain_host_distribution(models::EsxiHostInitialFaultDomainHostDistribution);
            vcf_byol_allocation_id = "vcfByolAllocationId", with_vcf_byol_allocation_id(String);
            is_vsan_byol_enabled = "isVsanByolEnabled", with_is_vsan_byol_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
