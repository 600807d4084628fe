// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an email recipients group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEmailRecipientsGroup = POST "/usageStatements/{subscriptionId}/emailRecipientsGroups",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/EmailRecipientsGroup/CreateEmailRecipientsGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        subscription_id = path "subscriptionId" (String);
        create_email_recipients_group_details = json(models::CreateEmailRecipientsGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EmailRecipientsGroup) }
}
