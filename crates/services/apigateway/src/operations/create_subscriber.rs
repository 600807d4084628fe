// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subscriber.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSubscriber = POST "/subscribers",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Subscriber/CreateSubscriber";
    facts {
        with_retry_token();
        with_secret_fields(&["token"]);
    }
    required {
        create_subscriber_details = json(models::CreateSubscriberDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Subscriber) }
    then {
        settled(get_subscriber, models::Subscriber, models::SubscriberLifecycleState);
        with_id("subscriberId", "id");
    }
}
