// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of subscription usage records to submit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitSubscriptionUsageRecordsDetails {
    /// The subscription usage records.
    pub subscription_usage_records: Vec<models::CreateSubscriptionUsageRecordDetails>,
}

model! {
    SubmitSubscriptionUsageRecordsDetails {
        required {
            subscription_usage_records = "subscriptionUsageRecords",
                with_subscription_usage_records([models::CreateSubscriptionUsageRecordDetails]);
        }
    }
}
