// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An opn membership.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpnMembership {
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The opn status.
    pub opn_status: Option<models::OpnMembershipOpnStatus>,
    /// The Oracle PartnerNetwork (OPN) membership number of the publisher.
    pub opn_number: Option<String>,
    /// The opn membership type.
    pub opn_membership_type: Option<String>,
}

model! {
    OpnMembership {
        time_start = "timeStart";
        time_end = "timeEnd";
        opn_status = "opnStatus";
        opn_number = "opnNumber";
        opn_membership_type = "opnMembershipType";
    }
}
