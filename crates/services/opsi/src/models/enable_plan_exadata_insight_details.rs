// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a plan Exadata insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePlanExadataInsightDetails {
    /// The OCID of the plan.
    pub plan_id: String,
}

model! {
    EnablePlanExadataInsightDetails {
        required {
            plan_id = "planId", with_plan_id(String);
        }
    }
}
