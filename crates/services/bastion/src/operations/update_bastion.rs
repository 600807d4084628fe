// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the bastion.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateBastion = PUT "/bastions/{bastionId}",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/UpdateBastion";
    required {
        bastion_id = path "bastionId" (String);
        update_bastion_details = json(models::UpdateBastionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_bastion, models::Bastion, models::BastionLifecycleState); }
}
