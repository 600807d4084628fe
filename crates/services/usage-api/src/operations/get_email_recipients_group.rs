// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the email recipients group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEmailRecipientsGroup =
        GET "/usageStatements/{subscriptionId}/emailRecipientsGroups/{emailRecipientsGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/EmailRecipientsGroup/GetEmailRecipientsGroup";
    facts { without_default_retry(); }
    required {
        email_recipients_group_id = path "emailRecipientsGroupId" (String);
        subscription_id = path "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::EmailRecipientsGroup) }
}
