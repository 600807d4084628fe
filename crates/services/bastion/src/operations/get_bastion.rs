// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the bastion.
    ///
    /// The response has the header `etag`.
    GetBastion = GET "/bastions/{bastionId}",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/GetBastion";
    required {
        bastion_id = path "bastionId" (String);
    }
    returns { json(models::Bastion), state(models::BastionLifecycleState) }
}
