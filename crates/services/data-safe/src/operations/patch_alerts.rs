// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the alerts.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchAlerts = PATCH "/alerts",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Alert/PatchAlerts";
    required {
        patch_alerts_details = json(models::PatchAlertsDetails);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::PatchAlertsAccessLevel);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
