// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A ccd commitment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CcdCommitment {
    /// The OCID of the resource.
    pub id: String,
    /// The quantity.
    pub quantity: i64,
    /// The display name.
    pub display_name: String,
    /// The OCID of the offer.
    pub offer_id: String,
    /// The type of the source.
    pub source_type: String,
    /// The reclaim term of the offer, in the unit of `reclaimTermUnit`.
    pub reclaim_term: Option<i64>,
    /// The unit of `reclaimTerm`.
    pub reclaim_term_unit: Option<String>,
    /// The time when the CCD commitment becomes effective.
    pub time_ccd_commitment_starts: DateTime<Utc>,
    /// The end time of the CCD commitment, calculated from its start time and term.
    pub time_ccd_commitment_ends: DateTime<Utc>,
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy that the filler usage applies to.
    pub filler_tenancy_id: Option<String>,
    /// The home region of the filler tenancy.
    pub filler_tenancy_home_region: Option<String>,
    /// The eligibility of the usage.
    pub usage_eligibility: Option<models::UsageEligibility>,
    /// The secondary SKUs.
    pub secondary_skus: Option<Vec<models::SecondarySkus>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CcdCommitmentLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::CcdCommitmentLifecycleDetails>,
    /// The SKUs of the commitment with their prices in all currencies.
    pub sku_quantity_price_model: Option<Vec<models::CommittedSkuQuantityPriceModel>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The termination time.
    pub time_terminated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<String>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The approver of the CCD commitment.
    pub approved_by: Option<String>,
}

model! {
    CcdCommitment {
        id = "id";
        quantity = "quantity";
        display_name = "displayName";
        offer_id = "offerId";
        source_type = "sourceType";
        reclaim_term = "reclaimTerm";
        reclaim_term_unit = "reclaimTermUnit";
        time_ccd_commitment_starts = "timeCcdCommitmentStarts";
        time_ccd_commitment_ends = "timeCcdCommitmentEnds";
        subscription_id = "subscriptionId";
        compartment_id = "compartmentId";
        filler_tenancy_id = "fillerTenancyId";
        filler_tenancy_home_region = "fillerTenancyHomeRegion";
        usage_eligibility = "usageEligibility";
        secondary_skus = "secondarySkus";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        sku_quantity_price_model = "skuQuantityPriceModel";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_terminated = "timeTerminated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        last_updated_by = "lastUpdatedBy";
        created_by = "createdBy";
        approved_by = "approvedBy";
    }
}
