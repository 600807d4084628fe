// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a BYOIP range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipRangeSummary {
    /// The IPv6 allocations of the BYOIP range to VCNs.
    pub byoip_range_vcn_ipv6_allocations: Option<Vec<models::ByoipRangeVcnIpv6AllocationSummary>>,
    /// The CIDR block.
    pub cidr_block: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IPv6 CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ByoipRangeLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ByoipRangeLifecycleDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ByoipRangeSummary {
        byoip_range_vcn_ipv6_allocations = "byoipRangeVcnIpv6Allocations";
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        ipv6_cidr_block = "ipv6CidrBlock";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
    }
}
