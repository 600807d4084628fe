// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Submits subscription usage records.
    SubmitSubscriptionUsageRecords = POST "/partners/actions/submitUsageRecords",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/CreateSubscriptionUsageRecordDetails/SubmitSubscriptionUsageRecords";
    facts { with_retry_token(); }
    required {
        compartment_id = header "compartment-id" (String);
        submit_subscription_usage_records_details =
            json(models::SubmitSubscriptionUsageRecordsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
