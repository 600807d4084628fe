// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subscription acknowledgment configuration.
    ///
    /// The response has the header `etag`.
    UpdateSubscriptionAcknowledgmentConfiguration = PUT "/subscriptionAcknowledgmentConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/SubscriptionAcknowledgmentConfiguration/UpdateSubscriptionAcknowledgmentConfiguration";
    required {
        update_subscription_acknowledgment_configuration_details =
            json(models::UpdateSubscriptionAcknowledgmentConfigurationDetails);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SubscriptionAcknowledgmentConfiguration) }
}
