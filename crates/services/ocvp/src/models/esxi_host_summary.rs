// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ESXi host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EsxiHostSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the compute instance.
    pub compute_instance_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EsxiHostLifecycleState>,
    /// The current billing option of the ESXi host.
    pub current_commitment: models::EsxiHostCurrentCommitment,
    /// The billing option after the current billing cycle. If absent, the current commitment
    /// continues.
    pub next_commitment: models::EsxiHostNextCommitment,
    /// The end date of the current billing cycle. Afterwards, `nextCommitment` becomes
    /// `currentCommitment`.
    pub billing_contract_end_date: DateTime<Utc>,
    /// The OCID of the failed ESXi host.
    pub failed_esxi_host_id: Option<String>,
    /// The OCID of the ESXi host that replaces the failed one.
    pub replacement_esxi_host_id: Option<String>,
    /// The time at which the new ESXi host starts to be billed.
    pub grace_period_end_date: Option<DateTime<Utc>>,
    /// The version of the bundled VMware software.
    pub vmware_software_version: String,
    /// The OCID of the ESXi host to upgrade.
    pub non_upgraded_esxi_host_id: Option<String>,
    /// The OCID of the upgraded replacement ESXi host.
    pub upgraded_replacement_esxi_host_id: Option<String>,
    /// The availability domain of the ESXi hosts.
    pub compute_availability_domain: String,
    /// The fault domain of the ESXi host.
    pub compute_fault_domain: Option<String>,
    /// The name of the compute shape of the ESXi host.
    pub host_shape_name: String,
    /// The number of OCPUs of the ESXi host.
    pub host_ocpu_count: Option<f64>,
    /// The OCID of the deleted ESXi host whose leftover billing cycle is used.
    pub billing_donor_host_id: Option<String>,
    /// The OCID of an active ESXi host for swapping the billing.
    pub swap_billing_host_id: Option<String>,
    /// Whether the billing of the host is being continued.
    pub is_billing_continuation_in_progress: Option<bool>,
    /// Whether the billing of the host is being swapped.
    pub is_billing_swapping_in_progress: Option<bool>,
    /// The IDs of the datastore clusters.
    pub datastore_cluster_ids: Option<Vec<String>>,
    /// The MAC address of the primary VNIC.
    pub primary_vnic_mac_address: Option<String>,
    /// The OCID of the BYOL allocation for VMware Cloud Foundation (VCF).
    pub vcf_byol_allocation_id: Option<String>,
    /// Whether the host has VMware vSAN with a BYOL allocation.
    pub is_vsan_byol_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    EsxiHostSummary {
        id = "id";
        display_name = "displayName";
        sddc_id = "sddcId";
        cluster_id = "clusterId";
        compartment_id = "compartmentId";
        compute_instance_id = "computeInstanceId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        current_commitment = "currentCommitment";
        next_commitment = "nextCommitment";
        billing_contract_end_date = "billingContractEndDate";
        failed_esxi_host_id = "failedEsxiHostId";
        replacement_esxi_host_id = "replacementEsxiHostId";
        grace_period_end_date = "gracePeriodEndDate";
        vmware_software_version = "vmwareSoftwareVersion";
        non_upgraded_esxi_host_id = "nonUpgradedEsxiHostId";
        upgraded_replacement_esxi_host_id = "upgradedReplacementEsxiHostId";
        compute_availability_domain = "computeAvailabilityDomain";
        compute_fault_domain = "computeFaultDomain";
        host_shape_name = "hostShapeName";
        host_ocpu_count = "hostOcpuCount";
        billing_donor_host_id = "billingDonorHostId";
        swap_billing_host_id = "swapBillingHostId";
        is_billing_continuation_in_progress = "isBillingContinuationInProgress";
        is_billing_swapping_in_progress = "isBillingSwappingInProgress";
        datastore_cluster_ids = "datastoreClusterIds";
        primary_vnic_mac_address = "primaryVnicMacAddress";
        vcf_byol_allocation_id = "vcfByolAllocationId";
        is_vsan_byol_enabled = "isVsanByolEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
