// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a chargeback plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargebackPlanDetails {
    /// The OCID of the plan.
    pub plan_id: Option<String>,
    /// The type of the plan.
    pub plan_type: Option<String>,
    /// The time of the enablement.
    pub time_enabled: Option<DateTime<Utc>>,
}

model! {
    ChargebackPlanDetails {
        plan_id = "planId";
        plan_type = "planType";
        time_enabled = "timeEnabled";
    }
}
