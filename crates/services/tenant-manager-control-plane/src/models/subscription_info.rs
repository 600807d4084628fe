// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Subscription information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionInfo {
    /// The ID of the SPM subscription.
    pub spm_subscription_id: String,
    /// The service.
    pub service: String,
    /// The start date.
    pub start_date: DateTime<Utc>,
    /// The end date.
    pub end_date: DateTime<Utc>,
    /// The SKUs.
    pub skus: Vec<models::Sku>,
}

model! {
    SubscriptionInfo {
        spm_subscription_id = "spmSubscriptionId";
        service = "service";
        start_date = "startDate";
        end_date = "endDate";
        skus = "skus";
    }
}
