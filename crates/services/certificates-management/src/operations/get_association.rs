// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the association.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAssociation = GET "/associations/{associationId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/Association/GetAssociation";
    facts { without_default_retry(); }
    required {
        association_id = path "associationId" (String);
    }
    returns { json(models::Association), state(models::AssociationLifecycleState) }
}
