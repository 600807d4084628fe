// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a ccd commitment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCcdCommitmentDetails {
    /// The quantity.
    pub quantity: i64,
    /// The display name.
    pub display_name: String,
    /// The OCID of the subscription.
    pub subscription_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy that the filler usage applies to.
    pub filler_tenancy_id: Option<String>,
    /// The eligibility of the usage.
    pub usage_eligibility: Option<models::UsageEligibility>,
    /// The secondary SKUs.
    pub secondary_skus: Option<Vec<models::SecondarySkus>>,
    /// The time when the CCD commitment becomes effective.
    pub time_ccd_commitment_starts: DateTime<Utc>,
    /// The end time of the CCD commitment, calculated from its start time and term.
    pub time_ccd_commitment_ends: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCcdCommitmentDetails {
        required {
            quantity = "quantity", with_quantity(i64);
            display_name = "displayName", with_display_name(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            time_ccd_commitment_starts = "timeCcdCommitmentStarts",
                with_time_ccd_commitment_starts(DateTime<Utc>);
        }
        optional {
            filler_tenancy_id = "fillerTenancyId", with_filler_tenancy_id(String);
            usage_eligibility = "usageEligibility",
                with_usage_eligibility(models::UsageEligibility);
            secondary_skus = "secondarySkus", with_secondary_skus([models::SecondarySkus]);
            time_ccd_commitment_ends = "timeCcdCommitmentEnds",
                with_time_ccd_commitment_ends(DateTime<Utc>);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
