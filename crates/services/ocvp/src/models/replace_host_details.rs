// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a host to replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceHostDetails {
    /// The version of the bundled ESXi software.
    pub esxi_software_version: Option<String>,
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::ReplaceHostInitialFaultDomainHostDistribution>,
    /// The OCID of the BYOL allocation for VMware Cloud Foundation (VCF).
    pub vcf_byol_allocation_id: Option<String>,
}

model! {
    ReplaceHostDetails {
        optional {
            esxi_software_version = "esxiSoftwareVersion", with_esxi_software_version(String);
            initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution",
                with_initial_fault_domain_host_distribution(models::ReplaceHostInitialFaultDomainHostDistribution);
            vcf_byol_allocation_id = "vcfByolAllocationId", with_vcf_byol_allocation_id(String);
        }
    }
}
