// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the email recipients group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateEmailRecipientsGroup =
        PUT "/usageStatements/{subscriptionId}/emailRecipientsGroups/{emailRecipientsGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/EmailRecipientsGroup/UpdateEmailRecipientsGroup";
    facts { without_default_retry(); }
    required {
        email_recipients_group_id = path "emailRecipientsGroupId" (String);
        subscription_id = path "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
        update_email_recipients_group_details = json(models::UpdateEmailRecipientsGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EmailRecipientsGroup) }
}
