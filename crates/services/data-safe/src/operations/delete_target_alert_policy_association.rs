// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the target alert policy association.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteTargetAlertPolicyAssociation =
        DELETE "/targetAlertPolicyAssociations/{targetAlertPolicyAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetAlertPolicyAssociation/DeleteTargetAlertPolicyAssociation";
    required {
        target_alert_policy_association_id = path "targetAlertPolicyAssociationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_target_alert_policy_association); }
}
