// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an ESXi host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEsxiHostDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The billing option after the current billing cycle. If absent, the current commitment
    /// continues.
    pub next_commitment: Option<models::EsxiHostNextCommitment>,
    /// The OCID of the deleted ESXi host whose leftover billing cycle is used.
    pub billing_donor_host_id: Option<String>,
    /// The OCID of the BYOL allocation for VMware Cloud Foundation (VCF).
    pub vcf_byol_allocation_id: Option<String>,
    /// Whether the host has VMware vSAN with a BYOL allocation.
    pub is_vsan_byol_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateEsxiHostDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            next_commitment = "nextCommitment",
                with_next_commitment(models::EsxiHostNextCommitment), clear_next_commitment;
            billing_donor_host_id = "billingDonorHostId", with_billing_donor_host_id(String),
                clear_billing_donor_host_id;
            vcf_byol_allocation_id = "vcfByolAllocationId", with_vcf_byol_allocation_id(String),
                clear_vcf_byol_allocation_id;
            is_vsan_byol_enabled = "isVsanByolEnabled", with_is_vsan_byol_enabled(bool),
                clear_is_vsan_byol_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
