// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the bastion to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeBastionCompartment = POST "/bastions/{bastionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/ChangeBastionCompartment";
    facts { without_default_retry(); }
    required {
        bastion_id = path "bastionId" (String);
        change_bastion_compartment_details = json(models::ChangeBastionCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_bastion, models::Bastion, models::BastionLifecycleState); }
}
