// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Submits a subscription usage batch.
    SubmitSubscriptionUsageBatch = POST "/partners/actions/batchUsageRecords",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/CreateSubscriptionUsageRecordDetails/SubmitSubscriptionUsageBatch";
    facts { with_retry_token(); }
    required {
        compartment_id = header "compartment-id" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
