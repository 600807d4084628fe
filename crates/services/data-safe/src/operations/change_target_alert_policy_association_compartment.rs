// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the target alert policy association to another compartment.
    ChangeTargetAlertPolicyAssociationCompartment =
        POST "/targetAlertPolicyAssociations/{targetAlertPolicyAssociationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetAlertPolicyAssociation/ChangeTargetAlertPolicyAssociationCompartment";
    facts { with_retry_token(); }
    required {
        target_alert_policy_association_id = path "targetAlertPolicyAssociationId" (String);
        change_target_alert_policy_association_compartment_details =
            json(models::ChangeTargetAlertPolicyAssociationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_target_alert_policy_association, models::TargetAlertPolicyAssociation,
            models::TargetAlertPolicyAssociationLifecycleState);
    }
}
