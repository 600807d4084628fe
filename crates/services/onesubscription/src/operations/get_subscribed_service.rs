// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscribed service.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubscribedService = GET "/subscribedServices/{subscribedServiceId}";
    facts { without_default_retry(); }
    required {
        subscribed_service_id = path "subscribedServiceId" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([String]);
    }
    returns { json(models::SubscribedService) }
}
