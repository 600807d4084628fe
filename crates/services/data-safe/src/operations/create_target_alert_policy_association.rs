// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target alert policy association.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateTargetAlertPolicyAssociation = POST "/targetAlertPolicyAssociations",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetAlertPolicyAssociation/CreateTargetAlertPolicyAssociation";
    facts { with_retry_token(); }
    required {
        create_target_alert_policy_association_details =
            json(models::CreateTargetAlertPolicyAssociationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TargetAlertPolicyAssociation) }
    then {
        settled(get_target_alert_policy_association, models::TargetAlertPolicyAssociation,
            models::TargetAlertPolicyAssociationLifecycleState);
        with_id("targetAlertPolicyAssociationId", "id");
    }
}
