// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A BYOIP range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipRange {
    /// The IPv6 allocations of the BYOIP range to VCNs.
    pub byoip_range_vcn_ipv6_allocations: Option<Vec<models::ByoipRangeVcnIpv6AllocationSummary>>,
    /// The CIDR block.
    pub cidr_block: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The origin ASN.
    pub origin_asn: Option<models::ByoipRangeOriginAsn>,
    /// The OCID of the resource.
    pub id: String,
    /// The IPv6 CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ByoipRangeLifecycleDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::ByoipRangeLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the validation.
    pub time_validated: Option<DateTime<Utc>>,
    /// The time when it was advertised.
    pub time_advertised: Option<DateTime<Utc>>,
    /// The time of the withdrawn.
    pub time_withdrawn: Option<DateTime<Utc>>,
    /// The validation token.
    pub validation_token: String,
}

model! {
    ByoipRange {
        byoip_range_vcn_ipv6_allocations = "byoipRangeVcnIpv6Allocations";
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        origin_asn = "originAsn";
        id = "id";
        ipv6_cidr_block = "ipv6CidrBlock";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_validated = "timeValidated";
        time_advertised = "timeAdvertised";
        time_withdrawn = "timeWithdrawn";
        validation_token = "validationToken";
    }
}
