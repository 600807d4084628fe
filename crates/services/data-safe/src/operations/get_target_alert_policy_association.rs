// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target alert policy association.
    ///
    /// The response has the header `etag`.
    GetTargetAlertPolicyAssociation =
        GET "/targetAlertPolicyAssociations/{targetAlertPolicyAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetAlertPolicyAssociation/GetTargetAlertPolicyAssociation";
    required {
        target_alert_policy_association_id = path "targetAlertPolicyAssociationId" (String);
    }
    returns {
        json(models::TargetAlertPolicyAssociation),
        state(models::TargetAlertPolicyAssociationLifecycleState),
    }
}
