// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subscription acknowledgment configuration.
    ///
    /// The response has the header `etag`.
    GetSubscriptionAcknowledgmentConfiguration = GET "/subscriptionAcknowledgmentConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/SubscriptionAcknowledgmentConfiguration/GetSubscriptionAcknowledgmentConfiguration";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::SubscriptionAcknowledgmentConfiguration) }
}
