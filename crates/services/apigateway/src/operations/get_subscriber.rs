// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscriber.
    ///
    /// The response has the header `etag`.
    GetSubscriber = GET "/subscribers/{subscriberId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Subscriber/GetSubscriber";
    facts { with_secret_fields(&["token"]); }
    required {
        subscriber_id = path "subscriberId" (String);
    }
    returns { json(models::Subscriber), state(models::SubscriberLifecycleState) }
}
